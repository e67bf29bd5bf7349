package org.beian.filing.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.beian.directory.persistence.Columns;
import org.beian.filing.persistence.Sql;

/** Deliveries in the database. Of one webhook and filing, only the oldest that waits is due. */
@ApplicationScoped
class DeliveryTable {

  static final String COLUMNS =
      "INSERT INTO webhook_delivery (webhook, position, subject, state, tries, since, due_at)"
          + " SELECT w.id, e.position, COALESCE(e.filing_no, e.application_no, e.job, ''),"
          + " 'PENDING', 0, ?, ? FROM filing_event e JOIN webhook w ON w.account_id = e.account_id"
          + " AND w.sandbox = e.sandbox AND FIND_IN_SET(e.type, w.types)";
  private static final String REPLAY =
      COLUMNS
          + " WHERE w.id = ? AND e.position >= ? ORDER BY e.position LIMIT 10000"
          + " ON DUPLICATE KEY UPDATE state = 'PENDING', tries = 0, since = VALUES(since),"
          + " due_at = VALUES(due_at)";
  private static final String DUE =
      "SELECT d.webhook, d.position, d.tries, d.since FROM webhook_delivery d"
          + " WHERE d.state = 'PENDING' AND d.due_at <= ? AND d.webhook NOT IN (%s)"
          + " AND NOT EXISTS (SELECT 1 FROM webhook_delivery e WHERE e.webhook = d.webhook"
          + " AND e.subject = d.subject AND e.state = 'PENDING' AND e.position < d.position)"
          + " ORDER BY d.due_at, d.webhook, d.position LIMIT 1 FOR UPDATE SKIP LOCKED";
  private static final String CLAIM =
      "UPDATE webhook_delivery SET due_at = ?, tries = tries + 1 WHERE webhook = ? AND position = ?";
  private static final String SETTLE =
      "UPDATE webhook_delivery SET state = ?, due_at = ?, tried_at = ?, status = ?, fault = ?"
          + " WHERE webhook = ? AND position = ? AND tries = ? AND state = 'PENDING'";

  /** What {@link #view} reads. */
  static final String VIEWED =
      "d.position, d.state, d.tries, d.due_at, d.tried_at, d.status, d.fault";

  private static final String LOG =
      "SELECT "
          + VIEWED
          + " FROM webhook_delivery d WHERE d.webhook = ? AND d.position > ?"
          + " ORDER BY d.position LIMIT ?";
  private static final String ANEW =
      "UPDATE webhook_delivery SET state = 'PENDING', tries = 0, since = ?, due_at = ?"
          + " WHERE webhook = ? AND ";
  private static final String STATE_ANEW = ANEW + "state = ?";
  private static final String ONE_ANEW = ANEW + "position = ?";
  private static final String FORGET =
      "DELETE FROM webhook_delivery WHERE state IN ('DONE', 'DEAD') AND due_at < ? LIMIT 5000";

  @PersistenceContext(unitName = "filing")
  EntityManager entities;

  /** A delivery that this server tries now; {@code tries} counts this one. */
  record Claimed(long webhook, long position, int tries, Instant since) {}

  void replay(long webhook, long from, Instant now) {
    Sql.run(
        entities,
        REPLAY,
        s -> {
          s.setObject(1, Columns.utc(now));
          s.setObject(2, Columns.utc(now));
          s.setLong(3, webhook);
          s.setLong(4, from);
          return s.executeUpdate();
        });
  }

  /** Claims a delivery that is due, until {@code claimEnds}; of no webhook that rests. */
  Optional<Claimed> claim(Set<Long> resting, Instant now, Instant claimEnds) {
    String ids =
        resting.isEmpty()
            ? "0"
            : resting.stream().map(String::valueOf).collect(Collectors.joining(","));
    Optional<Claimed> due =
        Sql.run(
            entities,
            DUE.formatted(ids),
            s -> {
              s.setObject(1, Columns.utc(now));
              return Sql.first(s, DeliveryTable::claimed);
            });
    due.ifPresent(claimed -> claim(claimed, claimEnds));
    return due;
  }

  private void claim(Claimed claimed, Instant ends) {
    Sql.run(
        entities,
        CLAIM,
        s -> {
          s.setObject(1, Columns.utc(ends));
          s.setLong(2, claimed.webhook());
          s.setLong(3, claimed.position());
          return s.executeUpdate();
        });
  }

  /** Writes what came of a try, unless somebody tried again or asked for a replay since. */
  void settle(
      Claimed claimed, DeliveryState state, Instant due, Instant now, Courier.Outcome outcome) {
    Sql.run(
        entities,
        SETTLE,
        s -> {
          s.setString(1, state.name());
          s.setObject(2, Columns.utc(due));
          s.setObject(3, Columns.utc(now));
          s.setObject(4, outcome.status() == 0 ? null : outcome.status());
          s.setString(5, outcome.fault());
          s.setLong(6, claimed.webhook());
          s.setLong(7, claimed.position());
          s.setInt(8, claimed.tries());
          return s.executeUpdate();
        });
  }

  List<DeliveryView> log(long webhook, long after, int limit) {
    return Sql.run(
        entities,
        LOG,
        s -> {
          s.setLong(1, webhook);
          s.setLong(2, after);
          s.setInt(3, limit);
          return Sql.all(s, DeliveryTable::view);
        });
  }

  /** Begins anew with all deliveries in a state. */
  int beginAnew(long webhook, DeliveryState state, Instant now) {
    return beginAnew(STATE_ANEW, webhook, state.name(), now);
  }

  /** Begins anew with a delivery; tells whether there is one. */
  boolean beginAnew(long webhook, long position, Instant now) {
    return beginAnew(ONE_ANEW, webhook, position, now) > 0;
  }

  private int beginAnew(String sql, long webhook, Object which, Instant now) {
    return Sql.run(
        entities,
        sql,
        s -> {
          s.setObject(1, Columns.utc(now));
          s.setObject(2, Columns.utc(now));
          s.setLong(3, webhook);
          s.setObject(4, which);
          return s.executeUpdate();
        });
  }

  /** Forgets some, five thousand at most; tells how many. */
  int forgetBefore(Instant instant) {
    return Sql.run(
        entities,
        FORGET,
        s -> {
          s.setObject(1, Columns.utc(instant));
          return s.executeUpdate();
        });
  }

  private static Claimed claimed(ResultSet row) throws SQLException {
    return new Claimed(row.getLong(1), row.getLong(2), row.getInt(3) + 1, instant(row, 4));
  }

  static DeliveryView view(ResultSet row) throws SQLException {
    DeliveryState state = DeliveryState.valueOf(row.getString(2));
    return new DeliveryView(
        row.getLong(1),
        state,
        row.getInt(3),
        state == DeliveryState.PENDING ? instant(row, 4) : null,
        instant(row, 5),
        (Integer) row.getObject(6),
        row.getString(7));
  }

  private static Instant instant(ResultSet row, int column) throws SQLException {
    LocalDateTime utc = row.getObject(column, LocalDateTime.class);
    return utc == null ? null : Columns.instant(utc);
  }
}
