package org.beian.filing.progress;

import java.time.Instant;
import java.util.List;
import org.beian.directory.authority.AuthorityCode;
import org.beian.filing.application.ApplicationState;
import org.beian.filing.application.CaseView;
import org.beian.filing.form.ApplicationKind;
import org.beian.filing.form.FilingTrack;
import org.beian.filing.form.Finding;

/** What the public may know of a case (guide item 21): no persons and no numbers of persons. */
public record PublicProgress(
    String applicationNo,
    ApplicationKind kind,
    String filingNo,
    ApplicationState state,
    FilingTrack track,
    AuthorityCode authority,
    String unitName,
    Instant submittedAt,
    Instant decidedAt,
    long daysLate,
    List<Finding> findings,
    Timeline timeline) {

  public PublicProgress {
    findings = List.copyOf(findings);
  }

  /** Whether the authority voided the filing that it led to. */
  public boolean isVoided() {
    return timeline.events().stream().anyMatch(event -> event.what() == Timeline.What.VOIDED);
  }

  static PublicProgress of(CaseView view, Timeline timeline) {
    return new PublicProgress(
        view.applicationNo(),
        view.kind(),
        view.filingNo(),
        view.state(),
        view.track(),
        view.authority(),
        view.unitName(),
        view.submittedAt(),
        view.decidedAt(),
        view.deadline() == null ? 0 : view.deadline().daysLate(),
        view.findings(),
        timeline);
  }
}
