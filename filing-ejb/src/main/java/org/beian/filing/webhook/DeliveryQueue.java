package org.beian.filing.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.beian.directory.persistence.Columns;
import org.beian.filing.persistence.Sql;

/**
 * Fills the queues of webhooks from the feed. No more than {@link #ROOM} deliveries of a webhook
 * wait at a time: a report that changes a million rows makes the feed long, and no queue.
 */
@ApplicationScoped
class DeliveryQueue {

  /** How many deliveries of a webhook wait at most, unless it asks for a replay. */
  static final int ROOM = 1_000;

  private static final String HUNGRY =
      "SELECT w.id FROM webhook w WHERE EXISTS (SELECT 1 FROM filing_event e WHERE e.account_id ="
          + " w.account_id AND e.sandbox = w.sandbox AND e.position > w.carried)";
  private static final String LOCK =
      "SELECT account_id, sandbox, carried FROM webhook WHERE id = ? FOR UPDATE";
  private static final String WAITING =
      "SELECT COUNT(*) FROM webhook_delivery WHERE webhook = ? AND state = 'PENDING'";
  private static final String LAST =
      "SELECT MAX(position) FROM (SELECT position FROM filing_event WHERE account_id = ?"
          + " AND sandbox = ? AND position > ? ORDER BY position LIMIT ?) next_events";
  private static final String FILL =
      DeliveryTable.COLUMNS
          + " WHERE w.id = ? AND e.position > ? AND e.position <= ?"
          + " ON DUPLICATE KEY UPDATE position = VALUES(position)";
  private static final String CARRIED = "UPDATE webhook SET carried = ? WHERE id = ?";

  @PersistenceContext(unitName = "filing")
  EntityManager entities;

  private record Reader(long account, boolean sandbox, long carried) {}

  /** Webhooks whose feed goes on after what was put in their queues. */
  List<Long> hungry() {
    return Sql.run(entities, HUNGRY, s -> Sql.all(s, row -> row.getLong(1)));
  }

  /** Puts the next events in the queue of a webhook, as far as there is room. */
  void fill(long webhook, Instant now) {
    Optional<Reader> reader =
        Sql.run(
            entities,
            LOCK,
            s -> {
              s.setLong(1, webhook);
              return Sql.first(s, DeliveryQueue::reader);
            });
    if (reader.isEmpty()) {
      return;
    }
    int room = ROOM - waiting(webhook);
    if (room > 0) {
      last(reader.get(), room).ifPresent(last -> fill(webhook, reader.get().carried(), last, now));
    }
  }

  private int waiting(long webhook) {
    return Sql.run(
            entities,
            WAITING,
            s -> {
              s.setLong(1, webhook);
              return Sql.first(s, row -> row.getInt(1));
            })
        .orElse(0);
  }

  private Optional<Long> last(Reader reader, int room) {
    return Sql.run(
            entities,
            LAST,
            s -> {
              s.setLong(1, reader.account());
              s.setBoolean(2, reader.sandbox());
              s.setLong(3, reader.carried());
              s.setInt(4, room);
              return Sql.first(s, row -> row.getLong(1));
            })
        .filter(position -> position > 0);
  }

  private void fill(long webhook, long after, long last, Instant now) {
    Sql.run(
        entities,
        FILL,
        s -> {
          s.setObject(1, Columns.utc(now));
          s.setObject(2, Columns.utc(now));
          s.setLong(3, webhook);
          s.setLong(4, after);
          s.setLong(5, last);
          return s.executeUpdate();
        });
    Sql.run(
        entities,
        CARRIED,
        s -> {
          s.setLong(1, last);
          s.setLong(2, webhook);
          return s.executeUpdate();
        });
  }

  private static Reader reader(ResultSet row) throws SQLException {
    return new Reader(row.getLong(1), row.getBoolean(2), row.getLong(3));
  }
}
