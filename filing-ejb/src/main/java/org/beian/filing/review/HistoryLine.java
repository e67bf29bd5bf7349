package org.beian.filing.review;

import java.time.Instant;
import java.util.List;
import org.beian.filing.form.FormDifference;

/**
 * Something that happened to a case or to its filing; for the staff only.
 *
 * @param applicationNo the case that it happened to or that brought it, null for the filing alone
 * @param actor as the audit log names actors; null for the unit, or where it is not known any more
 * @param decision what a clerk decided with it, null if none did
 * @param differences what the particulars became, numbers of persons covered; of editions only
 */
public record HistoryLine(
    Instant at,
    What what,
    String applicationNo,
    String actor,
    DecisionRecord decision,
    List<FormDifference> differences) {

  /** What happens to cases and filings. */
  public enum What {
    SUBMITTED,
    /** Handed in by a clerk for a visitor (窗口). */
    COUNTER,
    /** Taken in hand by a clerk. */
    TAKEN,
    REFERRED,
    NOT_ACCEPTED,
    WITHDRAWN,
    FILED,
    CHANGED,
    TRANSFERRED,
    CANCELLED,
    /** Particulars that stand from then on. */
    EDITION,
    CONFIRMED,
    VOIDED
  }

  public HistoryLine {
    differences = List.copyOf(differences);
  }

  static HistoryLine of(Instant at, What what, String applicationNo, String actor) {
    return new HistoryLine(at, what, applicationNo, actor, null, List.of());
  }
}
