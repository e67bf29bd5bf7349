package org.beian.filing.event;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.beian.directory.client.KnownClient;
import org.beian.directory.persistence.Columns;
import org.beian.filing.persistence.Sql;

/** What happened, for programs that fetch it (the same as webhooks carry). */
@Stateless
public class EventFeed {

  /** How long events are kept. */
  public static final Duration LIFE = Duration.ofDays(90);

  /** What {@link #view} reads of an event {@code e}. */
  public static final String COLUMNS =
      "e.position, e.sandbox, e.type, e.application_no, e.filing_no, e.job, e.cert_no, e.line_no,"
          + " e.at";

  private static final String SELECT = "SELECT " + COLUMNS + " FROM filing_event e";
  private static final String PAGE =
      SELECT
          + " WHERE e.account_id = ? AND e.sandbox = ? AND e.position > ?"
          + " ORDER BY e.position LIMIT ?";
  private static final String ONE = SELECT + " WHERE e.position = ?";
  private static final String FORGET =
      "DELETE FROM filing_event WHERE at < ? AND position IS NOT NULL LIMIT 5000";

  @Inject Clock clock;

  @PersistenceContext(unitName = "filing")
  EntityManager entities;

  /**
   * Events of the program's organisation in their order.
   *
   * @param after position of the last event that the program has; 0 for all that are kept
   */
  public List<EventView> page(KnownClient by, long after, int limit) {
    return Sql.run(
        entities,
        PAGE,
        s -> {
          s.setLong(1, by.accountId());
          s.setBoolean(2, by.sandbox());
          s.setLong(3, after);
          s.setInt(4, limit);
          return Sql.all(s, EventFeed::view);
        });
  }

  /** One event, whosever it is: never show a program what it answers unasked. */
  public Optional<EventView> find(long position) {
    return Sql.run(
        entities,
        ONE,
        s -> {
          s.setLong(1, position);
          return Sql.first(s, EventFeed::view);
        });
  }

  /** Forgets some of what is older than {@link #LIFE}, five thousand at most; tells how many. */
  public int forget() {
    return Sql.run(
        entities,
        FORGET,
        s -> {
          s.setObject(1, Columns.utc(clock.instant().minus(LIFE)));
          return s.executeUpdate();
        });
  }

  private static EventView view(ResultSet row) throws SQLException {
    return view(row, 1);
  }

  /**
   * The event of a row.
   *
   * @param first where {@link #COLUMNS} begin in it
   */
  public static EventView view(ResultSet row, int first) throws SQLException {
    int column = first;
    return new EventView(
        row.getLong(column++),
        row.getBoolean(column++),
        EventType.valueOf(row.getString(column++)),
        row.getString(column++),
        row.getString(column++),
        row.getString(column++),
        unit(row.getString(column++), row.getString(column++)),
        Columns.instant(row.getObject(column, LocalDateTime.class)));
  }

  private static EventView.Unit unit(String certNo, String lineNo) {
    return certNo == null ? null : new EventView.Unit(certNo, lineNo);
  }
}
