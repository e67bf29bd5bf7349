package org.beian.filing.retention;

import java.util.List;

/** What can be deleted once it is old enough, each kind by a rule of its own. */
public enum RetentionKind {
  /** Applications that were not accepted. */
  REFUSED("NOT_ACCEPTED"),
  /** Applications that were withdrawn. */
  WITHDRAWN("WITHDRAWN"),
  /** Questions and complaints that are closed. */
  COMPLAINT("CLOSED");

  private static final List<String> OF_APPLICATION =
      List.of(
          "DELETE FROM case_message WHERE application_no = ?",
          "DELETE FROM case_decision WHERE application_no = ?",
          "DELETE FROM case_note WHERE application_no = ?",
          "DELETE FROM case_label WHERE case_no = ?",
          "DELETE FROM service_rating WHERE application_no = ?",
          "DELETE FROM issued_document WHERE application_no = ?",
          "DELETE m FROM material m JOIN application a ON a.id = m.application_id"
              + " WHERE a.number = ?",
          "DELETE k FROM idempotency_key k JOIN application a ON a.id = k.application_id"
              + " WHERE a.number = ?",
          "DELETE FROM application WHERE number = ?");

  private static final List<String> OF_COMPLAINT =
      List.of(
          "DELETE s FROM complaint_step s JOIN complaint c ON c.id = s.complaint_id"
              + " WHERE c.number = ?",
          "DELETE FROM complaint WHERE number = ?");

  private final String state;

  RetentionKind(String state) {
    this.state = state;
  }

  /** Asks for those that came before an instant and that nobody holds, the oldest first. */
  String due() {
    return this == COMPLAINT
        ? "SELECT number FROM complaint t WHERE state = '"
            + state
            + "' AND opened_at < ? AND NOT EXISTS"
            + held("t.number, t.case_number, t.application_no")
            + " ORDER BY opened_at LIMIT ?"
        : "SELECT number FROM application t WHERE state = '"
            + state
            + "' AND submitted_at < ? AND NOT EXISTS"
            + held("t.number, t.filing_number, t.subject")
            + " ORDER BY submitted_at LIMIT ?";
  }

  /** Locks one of them, if it is due still and nobody has come to hold it. */
  String lock() {
    return this == COMPLAINT
        ? "SELECT authority, opened_at AS dated FROM complaint t WHERE number = ? AND state = '"
            + state
            + "' AND NOT EXISTS"
            + held("t.number, t.case_number, t.application_no")
            + " FOR UPDATE"
        : "SELECT authority, submitted_at AS dated FROM application t WHERE number = ?"
            + " AND state = '"
            + state
            + "' AND NOT EXISTS"
            + held("t.number, t.filing_number, t.subject")
            + " FOR UPDATE";
  }

  private static String held(String numbers) {
    return " (SELECT 1 FROM legal_hold h WHERE h.open = 1 AND h.number IN (" + numbers + "))";
  }

  /** What is deleted with one of them, itself last; each takes its number. */
  List<String> deletions() {
    return this == COMPLAINT ? OF_COMPLAINT : OF_APPLICATION;
  }
}
