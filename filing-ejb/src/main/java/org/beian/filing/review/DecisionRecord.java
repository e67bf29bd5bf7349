package org.beian.filing.review;

import java.time.Instant;
import java.util.List;
import org.beian.directory.authority.AuthorityCode;
import org.beian.filing.form.Finding;

/**
 * What was decided on a case, and why; for the staff only.
 *
 * @param actor as the audit log names actors
 * @param findings what the machine had found then
 * @param words why it was referred, or null
 * @param from where it was referred from, null unless it was
 */
public record DecisionRecord(
    Act act,
    String actor,
    Instant at,
    List<Finding> findings,
    String evidence,
    String justification,
    String words,
    AuthorityCode from,
    AuthorityCode to) {

  public DecisionRecord {
    findings = List.copyOf(findings);
  }
}
