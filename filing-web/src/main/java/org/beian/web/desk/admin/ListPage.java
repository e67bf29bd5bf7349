package org.beian.web.desk.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.beian.filing.codes.CodeChange;
import org.beian.filing.codes.CodeChange.Act;
import org.beian.filing.codes.CodeChange.Fault;
import org.beian.filing.codes.CodeDesk;
import org.beian.filing.codes.CodeDesk.Shelf;
import org.beian.web.desk.DeskRequest;
import org.beian.web.site.Faults;
import org.beian.web.texts.Texts;

/** The code lists of the form, and one of them to be changed. */
@Named
@RequestScoped
public class ListPage {

  private static final String PATH = "/desk/admin/lists";

  @Inject CodeDesk desk;
  @Inject DeskRequest visit;
  @Inject Faults faults;
  @Inject Texts text;

  private List<Shelf> all;
  private Shelf shown;

  /** Does what was asked for, then shows the page. */
  public void arrive() throws IOException {
    String name = visit.sent("list");
    if (visit.isPost() && !name.isEmpty() && act(name)) {
      return;
    }
    all = desk.all();
    shown = all.stream().filter(one -> one.list().name().equals(name)).findFirst().orElse(null);
    if (shown == null && !name.isEmpty()) {
      visit.notFound();
    }
  }

  private boolean act(String name) throws IOException {
    Optional<Act> act =
        Arrays.stream(Act.values()).filter(one -> one.name().equals(visit.sent("act"))).findFirst();
    if (act.isEmpty()) {
      return false;
    }
    CodeChange change =
        new CodeChange(
            (int) Math.min(visit.number("seen"), Integer.MAX_VALUE),
            act.get(),
            visit.sent("code"),
            visit.sent("zh"),
            visit.sent("en"));
    Optional<Fault> fault = desk.change(name, change);
    if (fault.isEmpty()) {
      visit.go(PATH + "?list=" + name + "&done=" + act.get());
      return true;
    }
    boolean adding = act.get() == Act.ADD;
    String field = adding ? (fault.get() == Fault.WORDS ? "zh" : "code") : row(visit.sent("code"));
    faults.add("/" + field, text.with("admin.list.fault." + fault.get(), visit.sent("code")));
    return false;
  }

  /** Where a code stands on the page. */
  public String row(String code) {
    return "zh-" + code;
  }

  public List<Shelf> getAll() {
    return all;
  }

  /** The list to be changed, null on the page of all. */
  public Shelf getShown() {
    return shown;
  }

  /** What was typed for a new code and could not be taken. */
  public String typed(String field) {
    return faults.isEmpty() || !visit.sent("act").equals("ADD") ? "" : visit.sent(field);
  }

  /** The words of a code: those typed for it that could not be taken, or else those it has. */
  public String words(String code, String field, String now) {
    boolean typed =
        !faults.isEmpty() && visit.sent("act").equals("RENAME") && visit.sent("code").equals(code);
    return typed ? visit.sent(field) : now;
  }

  /** What was done, as the end of a text's key; empty if nothing was. */
  public String getDone() {
    String done = visit.sent("done");
    return text.containsKey("admin.list.done." + done) ? done : "";
  }
}
