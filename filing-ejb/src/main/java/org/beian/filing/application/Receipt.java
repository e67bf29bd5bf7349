package org.beian.filing.application;

import java.time.Instant;
import java.util.List;
import org.beian.directory.authority.AuthorityCode;
import org.beian.filing.form.ApplicationKind;
import org.beian.filing.form.FilingTrack;
import org.beian.filing.form.Finding;
import org.beian.filing.rules.FilingDeadline;

/**
 * The answer to an application, kept with it (guide items 13, 15, 16).
 *
 * @param applicationNo number of the case (办件编号)
 * @param queryCode secret that opens the case to whoever holds it, together with its number
 * @param filingNo the filing number (备案编号) that it led to or is about, null while there is none
 * @param authority the receiving authority, null when none could be read from the form
 * @param deadline null when the form names no readable day of connection
 * @param findings reasons of a refusal, what the desk must look at, and notes
 */
public record Receipt(
    String applicationNo,
    String queryCode,
    ApplicationKind kind,
    ApplicationState state,
    String filingNo,
    FilingTrack track,
    AuthorityCode authority,
    String unitName,
    Instant submittedAt,
    FilingDeadline deadline,
    List<Finding> findings) {

  public Receipt {
    findings = List.copyOf(findings);
  }
}
