package org.beian.filing.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.beian.directory.authority.AuthorityCode;
import org.beian.directory.persistence.Columns;
import org.beian.directory.sealing.Sealed;
import org.beian.filing.application.CaseView;
import org.beian.filing.persistence.Hash;
import org.beian.filing.persistence.RowIds;
import org.beian.filing.persistence.Sql;

/** The issued papers in the database. */
@ApplicationScoped
class IssuedDocuments {

  private static final String ADD =
      "INSERT IGNORE INTO issued_document (id, code, application_no, kind, facts_hash, filing_no,"
          + " authority, unit_name, issued_at, pdf, ofd, pdf_hash, ofd_hash)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String FILE =
      "SELECT %s FROM issued_document WHERE application_no = ? AND kind = ? AND facts_hash = ?";
  private static final String BY_CODE = "SELECT id FROM issued_document WHERE code = ?";
  private static final String BY_HASH =
      "SELECT id FROM issued_document WHERE pdf_hash = ?"
          + " UNION ALL SELECT id FROM issued_document WHERE ofd_hash = ?";
  private static final String GET =
      "SELECT code, application_no, kind, facts_hash, filing_no, authority, unit_name, issued_at"
          + " FROM issued_document WHERE id = ?";
  private static final String ADD_CERTIFICATE =
      "INSERT IGNORE INTO signing_certificate (fingerprint, certificate, first_used)"
          + " VALUES (?, ?, ?)";
  private static final String CERTIFICATES =
      "SELECT certificate FROM signing_certificate ORDER BY first_used DESC, fingerprint";

  @Inject RowIds ids;

  @PersistenceContext(unitName = "filing")
  EntityManager entities;

  /** An issued paper as it is on record, without its files. */
  record Issued(
      VerificationCode code,
      String applicationNo,
      DocumentKind kind,
      String factsHash,
      String filingNo,
      AuthorityCode authority,
      String unitName,
      Instant issuedAt) {}

  /** A paper to be put on record. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Printed(VerificationCode code, DocumentKind kind, Instant at, byte[] pdf, byte[] ofd) {}

  /** Puts a paper on record, unless the same one was issued meanwhile. */
  void add(PaperFacts facts, Printed paper) {
    CaseView view = facts.dossier().view();
    Sql.run(
        entities,
        ADD,
        s -> {
          s.setLong(1, ids.next());
          s.setString(2, paper.code().value());
          s.setString(3, view.applicationNo());
          s.setString(4, paper.kind().name());
          s.setBytes(5, facts.hash());
          s.setString(6, view.filingNo());
          s.setString(7, view.authority() == null ? null : view.authority().value());
          s.setString(8, view.unitName());
          s.setObject(9, Columns.utc(paper.at()));
          s.setBytes(10, Sealed.seal(paper.pdf()));
          s.setBytes(11, Sealed.seal(paper.ofd()));
          s.setBytes(12, Hash.of(paper.pdf()));
          s.setBytes(13, Hash.of(paper.ofd()));
          return s.executeUpdate();
        });
  }

  /** The file of a paper that was issued on those facts. */
  Optional<byte[]> file(PaperFacts facts, DocumentKind kind, DocumentFormat format) {
    return Sql.run(
        entities,
        FILE.formatted(format.ending()),
        s -> {
          s.setString(1, facts.dossier().view().applicationNo());
          s.setString(2, kind.name());
          s.setBytes(3, facts.hash());
          return Sql.first(s, row -> Sealed.open(row.getBytes(1)));
        });
  }

  Optional<Long> idOf(String code) {
    return Sql.run(
        entities,
        BY_CODE,
        s -> {
          s.setString(1, code);
          return Sql.first(s, row -> row.getLong(1));
        });
  }

  /** The paper with a file of that hash. */
  Optional<Long> idOf(byte[] hash) {
    return Sql.run(
        entities,
        BY_HASH,
        s -> {
          s.setBytes(1, hash);
          s.setBytes(2, hash);
          return Sql.first(s, row -> row.getLong(1));
        });
  }

  Issued get(long id) {
    return Sql.run(
        entities,
        GET,
        s -> {
          s.setLong(1, id);
          return Sql.first(s, IssuedDocuments::entry).orElseThrow();
        });
  }

  private static Issued entry(ResultSet row) throws SQLException {
    String authority = row.getString("authority");
    return new Issued(
        new VerificationCode(row.getString("code")),
        row.getString("application_no"),
        DocumentKind.valueOf(row.getString("kind")),
        Hash.text(row.getBytes("facts_hash")),
        row.getString("filing_no"),
        authority == null ? null : new AuthorityCode(authority),
        row.getString("unit_name"),
        Columns.instant(row.getObject("issued_at", LocalDateTime.class)));
  }

  void addCertificate(byte[] certificate, Instant at) {
    Sql.run(
        entities,
        ADD_CERTIFICATE,
        s -> {
          s.setBytes(1, Hash.of(certificate));
          s.setBytes(2, certificate);
          s.setObject(3, Columns.utc(at));
          return s.executeUpdate();
        });
  }

  List<byte[]> certificates() {
    return Sql.run(
        entities,
        CERTIFICATES,
        s -> {
          return Sql.all(s, row -> row.getBytes(1));
        });
  }
}
