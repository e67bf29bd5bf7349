package org.beian.web.desk.records;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.beian.directory.staff.StaffMember;
import org.beian.directory.staff.StaffScope;
import org.beian.filing.inspection.Voiding;
import org.beian.filing.inspection.VoidingAnswer;
import org.beian.filing.inspection.VoidingDesk;
import org.beian.filing.inspection.VoidingState;
import org.beian.web.desk.CurrentStaff;
import org.beian.web.desk.DeskRequest;
import org.beian.web.site.Faults;
import org.beian.web.texts.Texts;

/** Voiding filings, by two persons. */
@Named
@RequestScoped
public class VoidingPage {

  private static final String PATH = "/desk/voiding";

  @Inject VoidingDesk desk;
  @Inject StaffScope scope;
  @Inject CurrentStaff current;
  @Inject DeskRequest visit;
  @Inject Faults faults;
  @Inject Texts text;

  private List<Voiding> all = List.of();

  /** Does what was asked for, then shows the page anew. */
  public void arrive() throws IOException {
    if (visit.isPost()) {
      act(visit.sent("act"));
    }
    all = desk.latest();
  }

  private void act(String act) throws IOException {
    long named = visit.number("id");
    VoidingAnswer answer =
        switch (act) {
          case "ask" -> desk.ask(visit.sent("number"), visit.sent("reasons"));
          case "agree" -> desk.agree(named);
          default -> desk.drop(named);
        };
    switch (answer) {
      case DONE -> visit.go(PATH + "?done=" + act);
      case REASONS -> faults.add("/reasons", text.get("voiding.REASONS"));
      default -> faults.add("/number", text.get("voiding." + answer));
    }
  }

  public List<Voiding> getAll() {
    return all;
  }

  /** Whether the reader may agree to a request: it is open and somebody else's. */
  public boolean mayAgree(Voiding voiding) {
    StaffMember reader = current.getMember();
    return voiding.state() == VoidingState.ASKED
        && reader.handles(voiding.authority())
        && current.may("SUPERVISOR")
        && !voiding.askedBy().equals(reader.actor());
  }

  /** Whether the reader may end a request. */
  public boolean mayDrop(Voiding voiding) {
    StaffMember reader = current.getMember();
    return voiding.state() == VoidingState.ASKED
        && reader.handles(voiding.authority())
        && (current.may("SUPERVISOR") || voiding.askedBy().equals(reader.actor()));
  }

  /** Who asked or decided, as colleagues know them; empty for nobody yet. */
  public String nameOf(String actor) {
    return actor == null ? "" : scope.nameOf(actor).orElse(actor);
  }

  public String typed(String name) {
    return visit.sent(name);
  }

  /** What was done just now, empty if nothing was. */
  public String getDone() {
    String done = visit.sent("done");
    return List.of("ask", "agree", "drop").contains(done) ? done : "";
  }
}
