package org.beian.web.desk.records;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.beian.filing.retention.DeletionView;
import org.beian.filing.retention.Hold;
import org.beian.filing.retention.HoldAnswer;
import org.beian.filing.retention.RetentionDesk;
import org.beian.filing.retention.RetentionKind;
import org.beian.web.desk.DeskRequest;
import org.beian.web.site.Faults;
import org.beian.web.texts.Texts;

/** What is kept how long, what is held beyond that, and what was deleted. */
@Named
@RequestScoped
public class RetentionPage {

  private static final String PATH = "/desk/retention";

  @Inject RetentionDesk desk;
  @Inject DeskRequest visit;
  @Inject Faults faults;
  @Inject Texts text;

  private List<Hold> holds = List.of();

  /** Does what was asked for, then shows the page anew. */
  public void arrive() throws IOException {
    if (visit.isPost()) {
      act(visit.sent("act"));
    }
    holds = desk.holds();
  }

  private void act(String act) throws IOException {
    HoldAnswer answer =
        act.equals("hold")
            ? desk.hold(visit.sent("number"), visit.sent("reason"))
            : desk.release(visit.number("id"));
    switch (answer) {
      case DONE -> visit.go(PATH + "?done=" + act);
      case REASON -> faults.add("/reason", text.get("retention.REASON"));
      default -> faults.add("/number", text.get("retention." + answer));
    }
  }

  /** The kinds that can have a rule. */
  public List<RetentionKind> getKinds() {
    return Arrays.asList(RetentionKind.values());
  }

  /** How long a kind is kept, in words. */
  public String kept(RetentionKind kind) {
    Map<RetentionKind, Integer> rules = desk.rules();
    return rules.containsKey(kind)
        ? text.with("retention.days", rules.get(kind))
        : text.get("retention.forever");
  }

  public List<Hold> getHolds() {
    return holds;
  }

  public List<DeletionView> getDeletions() {
    return desk.deletions();
  }

  public String typed(String name) {
    return visit.isPost() ? visit.sent(name) : "";
  }

  /** What was done just now, empty if nothing was. */
  public String getDone() {
    String done = visit.sent("done");
    return List.of("hold", "release").contains(done) ? done : "";
  }
}
