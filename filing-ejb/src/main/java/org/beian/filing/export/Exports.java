package org.beian.filing.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.beian.directory.persistence.Columns;
import org.beian.directory.staff.StaffMember;
import org.beian.filing.persistence.RowIds;
import org.beian.filing.persistence.Sql;
import org.beian.filing.search.RegistrySearch;
import org.beian.filing.search.SearchPage;
import org.beian.filing.search.SearchQuery;

/**
 * The files asked for, in the database; each method is a transaction of its own unless one runs.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRED)
class Exports {

  /** A job whose server gave no sign for so long is begun anew by another. */
  private static final Duration SILENCE = Duration.ofMinutes(2);

  private static final Duration LIFE = Duration.ofHours(24);
  private static final int MOST_SHOWN = 20;
  private static final int MOST_TURNS = 5;

  private static final String ADD =
      "INSERT INTO registry_export (id, asked_by, question, format, state, found, percent,"
          + " asked_at, beat_at) VALUES (?, ?, ?, ?, 'WAITING', 0, 0, ?, ?)";
  private static final String SELECT =
      "SELECT id, asked_by, question, format, state, found, percent, asked_at, turn FROM registry_export";
  private static final String NEXT =
      SELECT
          + " WHERE state = 'WAITING' OR (state = 'RUNNING' AND beat_at < ?)"
          + " ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED";
  private static final String BEAT =
      "UPDATE registry_export SET state = ?, found = ?, percent = ?, beat_at = ? WHERE id = ? AND turn = ?";
  private static final String TAKE = "UPDATE registry_export SET turn = ? WHERE id = ?";
  private static final String UNDER_WAY =
      "SELECT COUNT(*) FROM registry_export WHERE asked_by = ? AND state IN ('WAITING', 'RUNNING')";
  private static final String HOLD = "SELECT id FROM staff WHERE id = ? FOR UPDATE";
  private static final String FORGET = "DELETE FROM registry_export WHERE asked_at < ? LIMIT 100";
  private static final String ADD_PART =
      "INSERT INTO registry_export_part (export_id, position, content) SELECT id, ?, ? FROM"
          + " registry_export WHERE id = ? AND turn = ?";
  private static final String DROP_PARTS = "DELETE FROM registry_export_part WHERE export_id = ?";
  private static final String PART =
      "SELECT content FROM registry_export_part WHERE export_id = ? AND position = ?";

  @Inject RowIds ids;
  @Inject RegistrySearch search;

  @PersistenceContext(unitName = "filing")
  EntityManager entities;

  long add(String by, SearchQuery query, ExportFormat format, Instant at) {
    long id = ids.next();
    Sql.run(
        entities,
        ADD,
        s -> {
          s.setLong(1, id);
          s.setString(2, by);
          s.setString(3, Questions.write(query));
          s.setString(4, format.name());
          s.setObject(5, Columns.utc(at));
          s.setObject(6, Columns.utc(at));
          return s.executeUpdate();
        });
    return id;
  }

  /**
   * Takes the next job; of servers that ask at once, one gets it. One that was taken too often is
   * given up: it may be what the servers die of.
   */
  Optional<ExportJob> claim(Instant now) {
    Optional<ExportJob> next =
        Sql.run(
            entities,
            NEXT,
            s -> {
              s.setObject(1, Columns.utc(now.minus(SILENCE)));
              return Sql.first(s, row -> job(row).next());
            });
    next.ifPresent(job -> take(job, now));
    return next.filter(Exports::isWorthATry);
  }

  private void take(ExportJob job, Instant now) {
    Sql.run(
        entities,
        TAKE,
        s -> {
          s.setInt(1, job.turn());
          s.setLong(2, job.id());
          return s.executeUpdate();
        });
    beat(job, isWorthATry(job) ? ExportState.RUNNING : ExportState.FAILED, 0, 0, now);
    Sql.run(
        entities,
        DROP_PARTS,
        s -> {
          s.setLong(1, job.id());
          return s.executeUpdate();
        });
  }

  private static boolean isWorthATry(ExportJob job) {
    return job.turn() <= MOST_TURNS;
  }

  /** Gives a sign of work; false if another server has it by now, and this one is to leave it. */
  boolean beat(ExportJob job, ExportState state, long rows, int percent, Instant now) {
    return Sql.run(
        entities,
        BEAT,
        s -> {
          s.setString(1, state.name());
          s.setLong(2, rows);
          s.setInt(3, percent);
          s.setObject(4, Columns.utc(now));
          s.setLong(5, job.id());
          s.setInt(6, job.turn());
          return s.executeUpdate() == 1;
        });
  }

  SearchPage page(SearchQuery query, Long before, int most) {
    return search.find(query, before, most);
  }

  /** Adds a part; false if another server has the file by now. */
  boolean addPart(ExportJob job, int position, byte[] content) {
    return Sql.run(
        entities,
        ADD_PART,
        s -> {
          s.setInt(1, position);
          s.setBytes(2, content);
          s.setLong(3, job.id());
          s.setInt(4, job.turn());
          return s.executeUpdate() == 1;
        });
  }

  Optional<byte[]> part(long id, int position) {
    return Sql.run(
        entities,
        PART,
        s -> {
          s.setLong(1, id);
          s.setInt(2, position);
          return Sql.first(s, row -> row.getBytes(1));
        });
  }

  Optional<ExportJob> find(long id, String by) {
    return Sql.run(
        entities,
        SELECT + " WHERE id = ? AND asked_by = ?",
        s -> {
          s.setLong(1, id);
          s.setString(2, by);
          return Sql.first(s, Exports::job);
        });
  }

  List<ExportJob> of(String by) {
    return Sql.run(
        entities,
        SELECT + " WHERE asked_by = ? ORDER BY id DESC LIMIT " + MOST_SHOWN,
        s -> {
          s.setString(1, by);
          return Sql.all(s, Exports::job);
        });
  }

  /**
   * How many files somebody waits for; they are held, so that they ask for no other until the
   * transaction ends.
   */
  int underWay(StaffMember by) {
    Sql.hold(entities, HOLD, by.id());
    return Sql.run(
        entities,
        UNDER_WAY,
        s -> {
          s.setString(1, by.actor());
          return Sql.first(s, row -> row.getInt(1)).orElse(0);
        });
  }

  /** Forgets files a day after they were asked for. */
  void forget(Instant now) {
    Sql.run(
        entities,
        FORGET,
        s -> {
          s.setObject(1, Columns.utc(now.minus(LIFE)));
          return s.executeUpdate();
        });
  }

  private static ExportJob job(ResultSet row) throws SQLException {
    return new ExportJob(
        row.getLong(1),
        row.getString(2),
        Questions.read(row.getString(3)),
        ExportFormat.valueOf(row.getString(4)),
        ExportState.valueOf(row.getString(5)),
        row.getLong(6),
        row.getInt(7),
        Columns.instant(row.getObject(8, LocalDateTime.class)),
        row.getInt(9));
  }
}
