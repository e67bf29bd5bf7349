package org.beian.web.apply;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.beian.filing.intake.CheckReport;
import org.beian.filing.intake.IntakeDesk;

/** What the desk would say of the draft now; asked at most once a request, and only when needed. */
@RequestScoped
public class Judgement {

  @Inject IntakeDesk desk;
  @Inject Draft draft;

  private CheckReport report;

  CheckReport report() {
    if (report == null) {
      report = desk.check(draft.fields().toHandIn(), draft.purpose());
    }
    return report;
  }

  List<FindingView> findings(Locale locale) {
    return report().findings().stream().map(finding -> FindingView.of(finding, locale)).toList();
  }

  /** Forgets what was said: the draft has changed. */
  void reconsider() {
    report = null;
  }
}
