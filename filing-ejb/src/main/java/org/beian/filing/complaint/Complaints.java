package org.beian.filing.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.beian.directory.authority.AuthorityCode;
import org.beian.directory.persistence.Columns;
import org.beian.directory.sealing.Sealed;
import org.beian.filing.persistence.RowIds;
import org.beian.filing.persistence.Sql;
import org.beian.filing.querycode.CodeGuard;

/** The complaints on record, with what was said and done. */
@ApplicationScoped
class Complaints {

  private static final String INSERT =
      "INSERT INTO complaint (id, version, number, code_hash, request_hash, kind, state, authority,"
          + " case_number, application_no, email, language, escalated, opened_at, clock_at)"
          + " VALUES (?, 1, ?, ?, ?, ?, 'OPEN', ?, ?, ?, ?, ?, FALSE, ?, ?)";
  private static final String BY_REQUEST = "SELECT number FROM complaint WHERE request_hash = ?";
  private static final String LOCK = "SELECT id, number, code_hash FROM complaint WHERE number = ?";
  private static final String ADD_STEP =
      "INSERT INTO complaint_step (id, complaint_id, act, officer, words, at)"
          + " VALUES (?, ?, ?, ?, ?, ?)";
  private static final String STEPS =
      "SELECT act, officer, words, at FROM complaint_step WHERE complaint_id = ? ORDER BY id LIMIT 500";
  private static final String HAD_IT =
      "SELECT 1 FROM complaint_step WHERE complaint_id = ? AND officer = ? AND id <"
          + " (SELECT MAX(id) FROM complaint_step WHERE complaint_id = ?"
          + " AND act IN ('ESCALATED', 'OVERDUE')) LIMIT 1";
  private static final String RUN_OUT =
      "SELECT id FROM complaint WHERE state = ? AND clock_at <= ? ORDER BY clock_at LIMIT ?"
          + " FOR UPDATE SKIP LOCKED";

  @Inject RowIds ids;

  @PersistenceContext(unitName = "filing")
  EntityManager entities;

  /** A complaint that is not yet on record. */
  static final class Entry {
    String number;
    byte[] codeHash;
    byte[] requestHash;
    ComplaintKind kind;
    AuthorityCode authority;
    String caseNumber;
    String applicationNo;
    String email;
    String language;
    String words;
    Instant at;
    Instant due;
  }

  /** Puts a complaint on record; false if the same request has brought one before. */
  boolean add(Entry entry) {
    long id = ids.next();
    boolean isNew = Sql.run(entities, INSERT, s -> insert(s, id, entry));
    if (isNew) {
      addStep(id, ComplaintAct.OPENED, null, entry.words, entry.at);
    }
    return isNew;
  }

  /** The number of the complaint that a request has brought. */
  Optional<String> broughtBy(byte[] requestHash) {
    return Sql.run(
        entities,
        BY_REQUEST,
        s -> {
          s.setBytes(1, requestHash);
          return Sql.first(s, row -> row.getString(1));
        });
  }

  /** What the code of a complaint must fit. */
  Optional<CodeGuard.Lock> lockOf(String number) {
    return Sql.run(
        entities,
        LOCK,
        s -> {
          s.setString(1, number);
          return Sql.first(
              s, row -> new CodeGuard.Lock(row.getLong(1), row.getString(2), row.getBytes(3)));
        });
  }

  /** A complaint to look at. */
  Complaint get(long id) {
    return entities.find(Complaint.class, id);
  }

  /** A complaint to change; acts on one complaint wait for one another. */
  Complaint take(long id) {
    return entities.find(Complaint.class, id, LockModeType.PESSIMISTIC_WRITE);
  }

  Optional<Long> idOf(String number) {
    return Sql.run(
        entities,
        LOCK,
        s -> {
          s.setString(1, Columns.ascii(number));
          return Sql.first(s, row -> row.getLong(1));
        });
  }

  /** Adds what happened; {@code officer} and {@code words} may be null. */
  void addStep(long complaintId, ComplaintAct act, String officer, String words, Instant at) {
    long id = ids.next();
    Sql.run(
        entities,
        ADD_STEP,
        s -> {
          s.setLong(1, id);
          s.setLong(2, complaintId);
          s.setString(3, act.name());
          s.setString(4, officer);
          s.setString(5, Sealed.seal(words));
          s.setObject(6, Columns.utc(at));
          return s.executeUpdate();
        });
  }

  /** What happened, first things first; of a very long story the first 500 things. */
  List<ComplaintView.Step> stepsOf(long complaintId) {
    return storyOf(complaintId).stream()
        .map(step -> new ComplaintView.Step(step.act(), step.words(), step.at()))
        .toList();
  }

  /** The same with who did it, as the audit log names actors. */
  List<ComplaintSheet.Step> storyOf(long complaintId) {
    return Sql.run(
        entities,
        STEPS,
        s -> {
          s.setLong(1, complaintId);
          return Sql.all(
              s,
              rows ->
                  new ComplaintSheet.Step(
                      ComplaintAct.valueOf(rows.getString(1)),
                      rows.getString(2),
                      Sealed.open(rows.getString(3)),
                      Columns.instant(rows.getObject(4, LocalDateTime.class))));
        });
  }

  /** Whether an officer was given the complaint, or answered it, before it was escalated last. */
  boolean hadBeforeEscalation(long complaintId, String officer) {
    return Sql.run(
        entities,
        HAD_IT,
        s -> {
          s.setLong(1, complaintId);
          s.setString(2, officer);
          s.setLong(3, complaintId);
          try (ResultSet row = s.executeQuery()) {
            return row.next();
          }
        });
  }

  /**
   * Complaints in a state whose clock has run out, locked for this transaction; those that another
   * server works on are left to it.
   */
  List<Long> runOut(ComplaintState state, Instant now, int limit) {
    return Sql.run(
        entities,
        RUN_OUT,
        s -> {
          s.setString(1, state.name());
          s.setObject(2, Columns.utc(now));
          s.setInt(3, limit);
          return Sql.all(s, rows -> rows.getLong(1));
        });
  }

  private static boolean insert(PreparedStatement s, long id, Entry entry) throws SQLException {
    s.setLong(1, id);
    s.setString(2, entry.number);
    s.setBytes(3, entry.codeHash);
    s.setBytes(4, entry.requestHash);
    s.setString(5, entry.kind.name());
    s.setString(6, entry.authority.value());
    s.setString(7, entry.caseNumber);
    s.setString(8, entry.applicationNo);
    s.setString(9, Sealed.seal(entry.email));
    s.setString(10, entry.language);
    s.setObject(11, Columns.utc(entry.at));
    s.setObject(12, Columns.utc(entry.due));
    return Sql.insertNew(s);
  }
}
