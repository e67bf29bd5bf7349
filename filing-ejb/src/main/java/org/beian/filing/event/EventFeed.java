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

  private static final String COLUMNS =
      "SELECT position, sandbox, type, application_no, filing_no, job, at FROM filing_event";
  private static final String PAGE =
      COLUMNS + " WHERE account_id = ? AND sandbox = ? AND position > ? ORDER BY position LIMIT ?";
  private static final String ONE = COLUMNS + " WHERE position = ?";
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

  /** Forgets what is older than {@link #LIFE}; bounded, the next run takes the rest. */
  public void forget() {
    Sql.run(
        entities,
        FORGET,
        s -> {
          s.setObject(1, Columns.utc(clock.instant().minus(LIFE)));
          return s.executeUpdate();
        });
  }

  private static EventView view(ResultSet row) throws SQLException {
    return new EventView(
        row.getLong(1),
        row.getBoolean(2),
        EventType.valueOf(row.getString(3)),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        Columns.instant(row.getObject(7, LocalDateTime.class)));
  }
}
