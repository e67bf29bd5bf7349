package org.beian.filing.intake;

import java.time.Instant;
import java.util.List;
import org.beian.directory.authority.AuthorityCode;
import org.beian.filing.form.FilingTrack;
import org.beian.filing.form.Finding;
import org.beian.filing.rules.FilingDeadline;

/**
 * A case as whoever holds its query code may see it; without the form.
 *
 * @param filingNo null unless filed
 * @param track null where none could be read from the form; so are authority, name and deadline
 * @param decidedAt null while a clerk must look
 */
public record CaseView(
    String applicationNo,
    ApplicationState state,
    String filingNo,
    FilingTrack track,
    AuthorityCode authority,
    String unitName,
    Instant submittedAt,
    Instant decidedAt,
    FilingDeadline deadline,
    List<Finding> findings) {

  public CaseView {
    findings = List.copyOf(findings);
  }

  Receipt receipt(QueryCode code) {
    return new Receipt(
        applicationNo,
        code.value(),
        state,
        filingNo,
        track,
        authority,
        unitName,
        submittedAt,
        deadline,
        findings);
  }
}
