package org.beian.filing.copy;

import java.util.List;

/**
 * What the copy has. Left out are secrets, what serves to find other rows only, what clerks note
 * for themselves, and mails, which say nothing that is not here. Anybody may name anybody's case in
 * a complaint, so a complaint is the organisation's own only when it came with the address of one
 * of its members.
 */
final class CopyTables {

  static final List<CopyTable> ALL =
      List.of(
          CopyTable.of("account", "SELECT unit, unit_name, opened_at FROM account WHERE id = ?"),
          CopyTable.of(
              "members",
              "SELECT c.login AS email, m.role, m.joined_at, m.removed_at FROM member m"
                  + " LEFT JOIN credential c ON c.id = m.credential WHERE m.account = ?"
                  + " ORDER BY m.id"),
          CopyTable.of(
              "invitations",
              "SELECT login AS email, expires_at FROM invitation WHERE account = ? ORDER BY id"),
          CopyTable.of("programs", "SELECT * FROM api_client WHERE account = ? ORDER BY id"),
          CopyTable.of("webhooks", "SELECT * FROM webhook WHERE account_id = ? ORDER BY id"),
          CopyTable.of("events", "SELECT * FROM filing_event WHERE account_id = ? ORDER BY id"),
          CopyTable.of("drafts", "SELECT * FROM draft WHERE account_id = ? ORDER BY saved_at"),
          CopyTable.of(
              "applications", "SELECT * FROM application WHERE account_id = ? ORDER BY id"),
          CopyTable.of("filings", "SELECT * FROM filing WHERE account_id = ? ORDER BY id"),
          CopyTable.of(
              "editions",
              "SELECT f.number, e.* FROM filing_edition e JOIN filing f ON f.id = e.filing_id"
                  + " WHERE f.account_id = ? ORDER BY e.filing_id, e.edition"),
          CopyTable.of(
              "decisions",
              "SELECT application_no, act, at, findings, words, referred_from, referred_to"
                  + " FROM case_decision WHERE application_no IN :cases ORDER BY id"),
          CopyTable.of(
              "spot-checks",
              "SELECT application_no, filing_no, drawn_at, state, follow_up, reasons, checked_at"
                  + " FROM spot_check WHERE application_no IN :cases AND state <> 'WAITING'"
                  + " ORDER BY id"),
          CopyTable.of(
              "voidings",
              "SELECT number, state, reasons, asked_at, decided_at FROM filing_voiding"
                  + " WHERE number IN :filings ORDER BY id"),
          CopyTable.of(
              "messages", "SELECT * FROM case_message WHERE application_no IN :cases ORDER BY id"),
          CopyTable.of(
              "ratings", "SELECT * FROM service_rating WHERE application_no IN :cases ORDER BY at"),
          CopyTable.ofMembers(
              "complaints", "SELECT * FROM complaint WHERE application_no IN :cases ORDER BY id"),
          CopyTable.ofMembers(
              "complaint-steps",
              "SELECT c.number, c.email, s.act, s.words, s.at FROM complaint_step s"
                  + " JOIN complaint c ON c.id = s.complaint_id"
                  + " WHERE c.application_no IN :cases ORDER BY s.id"),
          CopyTable.of(
              "materials",
              "SELECT a.number AS application_no, m.id AS material, m.* FROM material m"
                  + " JOIN application a ON a.id = m.application_id"
                  + " WHERE a.account_id = ? ORDER BY m.uploaded_at"),
          CopyTable.of(
              "papers",
              "SELECT code, application_no, kind, filing_no, issued_at FROM issued_document"
                  + " WHERE application_no IN :cases ORDER BY id"),
          CopyTable.of(
              "downstream-lists", "SELECT * FROM downstream_list WHERE filing IN :filings"),
          CopyTable.of(
              "downstream-units",
              "SELECT l.filing, u.* FROM downstream_unit u"
                  + " JOIN downstream_list l ON l.list_id = u.list_id"
                  + " WHERE l.filing IN :filings ORDER BY u.cert_no, u.line_no"),
          CopyTable.of(
              "downstream-reports",
              "SELECT * FROM downstream_job WHERE filing IN :filings ORDER BY id"),
          CopyTable.of("sandbox-cases", "SELECT * FROM sandbox_case WHERE account_id = ?"),
          CopyTable.of("sandbox-filings", "SELECT * FROM sandbox_filing WHERE account_id = ?"),
          CopyTable.of(
              "sandbox-reports",
              "SELECT j.* FROM downstream_job j JOIN sandbox_filing s ON s.number = j.filing"
                  + " WHERE s.account_id = ? ORDER BY j.id"),
          CopyTable.of(
              "sandbox-units",
              "SELECT l.filing, u.* FROM downstream_unit u"
                  + " JOIN downstream_list l ON l.list_id = u.list_id"
                  + " JOIN sandbox_filing s ON s.number = l.filing"
                  + " WHERE s.account_id = ? ORDER BY l.filing, u.cert_no, u.line_no"),
          CopyTable.of(
              "looks",
              "SELECT at, act, subject, outcome, IF(actor LIKE 'staff %', 'STAFF', actor) AS who"
                  + " FROM audit_entry WHERE subject IN"
                  + " (SELECT number FROM application WHERE account_id = ?"
                  + " UNION SELECT number FROM filing WHERE account_id = ?) ORDER BY at"));

  private CopyTables() {}
}
