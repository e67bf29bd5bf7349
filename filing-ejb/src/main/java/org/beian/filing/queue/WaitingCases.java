package org.beian.filing.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.beian.directory.authority.AuthorityCode;
import org.beian.directory.persistence.Columns;
import org.beian.filing.form.ApplicationKind;
import org.beian.filing.form.FilingTrack;
import org.beian.filing.persistence.Sql;

/**
 * The cases that wait. Every method needs a running transaction; who may ask is not judged here.
 */
@ApplicationScoped
public class WaitingCases {

  private static final Duration UNKNOWN_HOURS = Duration.ofDays(1);

  private static final String INSERT =
      "INSERT INTO waiting_case (application_no, authority, track, kind, unit_code, unit_name,"
          + " attempt, submitted_at, warn_at, due_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String FIND = QueueSql.COLUMNS + " WHERE application_no = ?";
  private static final String OF_UNIT =
      QueueSql.COLUMNS + " WHERE unit_code = ? ORDER BY application_no LIMIT 20";
  private static final String CLAIM =
      "UPDATE waiting_case SET claimed_by = ?, claimed_at = ? WHERE application_no = ?"
          + " AND (claimed_by IS NULL OR claimed_by = ? OR claimed_at <= ?)";
  private static final String HAND =
      "UPDATE waiting_case SET claimed_by = ?, claimed_at = ? WHERE application_no = ?";
  private static final String MOVE =
      "UPDATE waiting_case SET authority = ?, warn_at = ?, due_at = ?, claimed_by = NULL,"
          + " claimed_at = NULL, escalated_at = NULL WHERE application_no = ?";
  private static final String REMOVE = "DELETE FROM waiting_case WHERE application_no = ?";

  @Inject DeskClock deskClock;

  @PersistenceContext(unitName = "filing")
  EntityManager entities;

  /** Puts a case into the queue of its authority; its clock runs from when it was handed in. */
  public void add(WaitingCase arrived) {
    Sql.run(
        entities,
        INSERT,
        s -> {
          s.setString(1, arrived.applicationNo());
          s.setString(2, arrived.authority().value());
          s.setString(3, arrived.track() == null ? null : arrived.track().name());
          s.setString(4, arrived.kind().name());
          s.setString(5, arrived.unitCode());
          s.setString(6, arrived.unitName());
          s.setInt(7, arrived.attempt());
          s.setObject(8, Columns.utc(arrived.submittedAt()));
          s.setObject(9, Columns.utc(arrived.warnAt()));
          s.setObject(10, Columns.utc(arrived.dueAt()));
          return s.executeUpdate();
        });
  }

  /** When half of the time for a case is over. */
  public Instant warnAt(AuthorityCode authority, Instant from) {
    return deskClock.warnAt(authority, from).orElse(from.plus(UNKNOWN_HOURS.dividedBy(2)));
  }

  /** When all of it is. */
  public Instant dueAt(AuthorityCode authority, Instant from) {
    return deskClock.dueAt(authority, from).orElse(from.plus(UNKNOWN_HOURS));
  }

  public Optional<WaitingCase> find(String applicationNo) {
    return find(FIND, applicationNo);
  }

  /** The case, held until the transaction ends: nobody else decides it meanwhile. */
  public Optional<WaitingCase> hold(String applicationNo) {
    return find(FIND + " FOR UPDATE", applicationNo);
  }

  private Optional<WaitingCase> find(String sql, String applicationNo) {
    return Sql.run(
        entities,
        sql,
        s -> {
          s.setString(1, applicationNo);
          return Sql.first(s, WaitingCases::read);
        });
  }

  /** What else waits of a unit, twenty cases at most. */
  public List<WaitingCase> ofUnit(String unitCode) {
    return Sql.run(
        entities,
        OF_UNIT,
        s -> {
          s.setString(1, unitCode);
          return Sql.all(s, WaitingCases::read);
        });
  }

  /** Takes a case in hand that nobody else has; tells whether it is now in the actor's hands. */
  public boolean claim(String applicationNo, String actor, Instant now) {
    return Sql.run(
        entities,
        CLAIM,
        s -> {
          s.setString(1, actor);
          s.setObject(2, Columns.utc(now));
          s.setString(3, applicationNo);
          s.setString(4, actor);
          s.setObject(5, Columns.utc(now.minus(WaitingCase.CLAIM_LIFE)));
          return s.executeUpdate() == 1;
        });
  }

  /** Puts a case into somebody's hands, or with null into nobody's. */
  public void hand(String applicationNo, String actor, Instant now) {
    Sql.run(
        entities,
        HAND,
        s -> {
          s.setString(1, actor);
          s.setObject(2, actor == null ? null : Columns.utc(now));
          s.setString(3, applicationNo);
          return s.executeUpdate();
        });
  }

  /**
   * Moves a case to another authority, where its clock begins anew (移送).
   *
   * @return when it is due there
   */
  public Instant move(String applicationNo, AuthorityCode to, Instant now) {
    Instant due = dueAt(to, now);
    Sql.run(
        entities,
        MOVE,
        s -> {
          s.setString(1, to.value());
          s.setObject(2, Columns.utc(warnAt(to, now)));
          s.setObject(3, Columns.utc(due));
          s.setString(4, applicationNo);
          return s.executeUpdate();
        });
    return due;
  }

  /** Takes a case out of the queue: it is decided or withdrawn. */
  public void remove(String applicationNo) {
    Sql.run(
        entities,
        REMOVE,
        s -> {
          s.setString(1, applicationNo);
          return s.executeUpdate();
        });
  }

  /**
   * A page of the queue, the most urgent case first.
   *
   * @param actor who asks, for what they have in hand
   * @param after the last case of the page before; null for the first page
   */
  public List<WaitingCase> page(
      QueueFilter filter, String actor, QueuePlace after, int limit, Instant now) {
    QueueSql sql = QueueSql.page(filter, actor, after, limit, now);
    return Sql.run(
        entities,
        sql.text(),
        s -> {
          sql.fill(s);
          return Sql.all(s, WaitingCases::read);
        });
  }

  /** How many wait, none counted beyond the limit. */
  public long count(QueueFilter filter, String actor, Instant now) {
    QueueSql sql = QueueSql.count(filter, actor, now);
    return Sql.run(
        entities,
        sql.text(),
        s -> {
          sql.fill(s);
          return Sql.first(s, row -> row.getLong(1)).orElse(0L);
        });
  }

  private static WaitingCase read(ResultSet row) throws SQLException {
    String track = row.getString(3);
    LocalDateTime claimedAt = row.getObject(12, LocalDateTime.class);
    return new WaitingCase(
        row.getString(1),
        new AuthorityCode(row.getString(2)),
        track == null ? null : FilingTrack.valueOf(track),
        ApplicationKind.valueOf(row.getString(4)),
        row.getString(5),
        row.getString(6),
        row.getInt(7),
        at(row, 8),
        at(row, 9),
        at(row, 10),
        row.getString(11),
        claimedAt == null ? null : Columns.instant(claimedAt));
  }

  private static Instant at(ResultSet row, int column) throws SQLException {
    return Columns.instant(row.getObject(column, LocalDateTime.class));
  }
}
