package org.beian.filing.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.PreparedStatement;
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

  /** How many events are looked through at a time for those that are wanted. */
  private static final int SIGHT = 20_000;

  private static final String HUNGRY =
      "SELECT w.id FROM webhook w WHERE EXISTS (SELECT 1 FROM filing_event e WHERE e.account_id ="
          + " w.account_id AND e.sandbox = w.sandbox AND e.position > w.carried)";
  private static final String LOCK =
      "SELECT account_id, sandbox, carried, types FROM webhook WHERE id = ? FOR UPDATE";
  private static final String WAITING =
      "SELECT COUNT(*) FROM webhook_delivery WHERE webhook = ? AND state = 'PENDING'";
  private static final String NEXT =
      "SELECT e.position FROM filing_event e WHERE e.account_id = ? AND e.sandbox = ?"
          + " AND e.position > ?";
  private static final String HORIZON =
      "SELECT MAX(position), COUNT(*) FROM ("
          + NEXT
          + " ORDER BY e.position LIMIT "
          + SIGHT
          + ") next_events";
  private static final String WANTED =
      "SELECT MAX(position), COUNT(*) FROM ("
          + NEXT
          + " AND e.position <= ? AND FIND_IN_SET(e.type, ?) ORDER BY e.position LIMIT ?)"
          + " wanted_events";
  private static final String FILL =
      DeliveryTable.COLUMNS
          + " WHERE w.id = ? AND e.position > ? AND e.position <= ?"
          + " ON DUPLICATE KEY UPDATE position = VALUES(position)";
  private static final String CARRIED = "UPDATE webhook SET carried = ? WHERE id = ?";

  @PersistenceContext(unitName = "filing")
  EntityManager entities;

  private record Reader(long account, boolean sandbox, long carried, String types) {}

  /** The end of some events, and how many they are. */
  private record Stretch(long last, int events) {}

  /** Webhooks whose feed goes on after what was put in their queues. */
  List<Long> hungry() {
    return Sql.run(entities, HUNGRY, s -> Sql.all(s, row -> row.getLong(1)));
  }

  /**
   * Puts the next events in the queue of a webhook, as far as there is room.
   *
   * @return whether there may be more, and room for it
   */
  boolean fill(long webhook, Instant now) {
    Optional<Reader> reader =
        Sql.run(
            entities,
            LOCK,
            s -> {
              s.setLong(1, webhook);
              return Sql.first(s, DeliveryQueue::reader);
            });
    int room = reader.isPresent() ? ROOM - waiting(webhook) : 0;
    if (room <= 0) {
      return false;
    }
    Stretch seen = horizon(reader.get());
    if (seen.events() == 0) {
      return false;
    }
    Stretch wanted = wanted(reader.get(), seen.last(), room);
    boolean isFull = wanted.events() == room;
    fill(webhook, reader.get().carried(), isFull ? wanted.last() : seen.last(), now);
    return !isFull && seen.events() == SIGHT;
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

  private Stretch horizon(Reader reader) {
    return Sql.run(
        entities,
        HORIZON,
        s -> {
          where(s, reader);
          return Sql.first(s, DeliveryQueue::stretch).orElseThrow();
        });
  }

  private Stretch wanted(Reader reader, long horizon, int room) {
    return Sql.run(
        entities,
        WANTED,
        s -> {
          int at = where(s, reader);
          s.setLong(++at, horizon);
          s.setString(++at, reader.types());
          s.setInt(++at, room);
          return Sql.first(s, DeliveryQueue::stretch).orElseThrow();
        });
  }

  private static int where(PreparedStatement s, Reader reader) throws SQLException {
    int at = 0;
    s.setLong(++at, reader.account());
    s.setBoolean(++at, reader.sandbox());
    s.setLong(++at, reader.carried());
    return at;
  }

  private static Stretch stretch(ResultSet row) throws SQLException {
    return new Stretch(row.getLong(1), row.getInt(2));
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
    return new Reader(row.getLong(1), row.getBoolean(2), row.getLong(3), row.getString(4));
  }
}
