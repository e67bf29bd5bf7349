package org.beian.filing.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.beian.filing.persistence.Sql;

/**
 * Counts events once their acts are committed. An id is drawn before the commit, so a reader who
 * goes on from the last id could miss an act that was slow to commit; positions are given to what
 * is committed only, by one server at a time, so nobody misses any.
 */
@ApplicationScoped
public class EventCounter {

  private static final int MOST = 5_000;
  private static final String ANY = "SELECT 1 FROM filing_event WHERE position IS NULL LIMIT 1";
  private static final String LAST = "SELECT issued FROM event_position WHERE name = 'event'";
  private static final String LOCK = LAST + " FOR UPDATE";
  private static final String NEW =
      "SELECT id FROM filing_event WHERE position IS NULL ORDER BY id LIMIT " + MOST;
  private static final String COUNT = "UPDATE filing_event SET position = ? WHERE id = ?";
  private static final String ISSUED = "UPDATE event_position SET issued = ? WHERE name = 'event'";

  @PersistenceContext(unitName = "filing")
  EntityManager entities;

  /** Positions that were given: none where the first is greater than the last. */
  public record Counted(long first, long last) {

    public boolean isNone() {
      return first > last;
    }

    /** Whether there may be more. */
    public boolean isFull() {
      return last - first + 1 == MOST;
    }
  }

  /** Counts what is committed, five thousand at most; needs a running transaction. */
  public Counted count() {
    if (Sql.run(entities, ANY, s -> Sql.first(s, row -> 1)).isEmpty()) {
      return new Counted(1, 0);
    }
    long issued = Sql.run(entities, LOCK, s -> Sql.first(s, row -> row.getLong(1))).orElseThrow();
    List<Long> ids = Sql.run(entities, NEW, s -> Sql.all(s, row -> row.getLong(1)));
    if (!ids.isEmpty()) {
      Sql.run(
          entities,
          COUNT,
          s -> {
            long position = issued;
            for (long id : ids) {
              s.setLong(1, ++position);
              s.setLong(2, id);
              s.addBatch();
            }
            return s.executeBatch();
          });
      Sql.run(
          entities,
          ISSUED,
          s -> {
            s.setLong(1, issued + ids.size());
            return s.executeUpdate();
          });
    }
    return new Counted(issued + 1, issued + ids.size());
  }

  /** The last position that was given. */
  public long issued() {
    return Sql.run(entities, LAST, s -> Sql.first(s, row -> row.getLong(1))).orElseThrow();
  }
}
