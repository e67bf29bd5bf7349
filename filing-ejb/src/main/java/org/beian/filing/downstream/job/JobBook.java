package org.beian.filing.downstream.job;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.beian.directory.audit.AuditLog;
import org.beian.filing.downstream.format.Encoding;
import org.beian.filing.downstream.list.ChangeTable;
import org.beian.filing.downstream.list.ListHead;
import org.beian.filing.downstream.list.ListHeads;
import org.beian.filing.downstream.list.UnitTable;
import org.beian.filing.downstream.row.UnitRow;
import org.beian.filing.persistence.Digest;
import org.beian.filing.persistence.Json;
import org.beian.filing.persistence.RowIds;

/**
 * Where reports are entered and looked up, and what people do with them. Whose they are is the
 * business of whoever asks.
 */
@Stateless
public class JobBook {

  /** An upload that did not get on for so long may be begun anew by its key. */
  static final Duration UPLOAD_SILENCE = Duration.ofMinutes(1);

  private static final int LOCK_WAIT_TIMEOUT = 1205;

  private static final String RESTART =
      "UPDATE downstream_job SET received = 0, touched_at = ? WHERE id = ? AND state = 'UPLOADING'"
          + " AND touched_at = ?";
  private static final String GREW =
      "UPDATE downstream_job SET received = received + ?, touched_at = ? WHERE id = ?";
  private static final String READY =
      "UPDATE downstream_job SET state = ?, due_at = ?, worker = NULL, length = received,"
          + " content_hash = ?, encoding = ?, touched_at = ? WHERE id = ?";
  private static final String START =
      "UPDATE downstream_job SET state = 'CHECKING', due_at = ?, worker = NULL, kind = ?, mode = ?,"
          + " dry_run = ?, mapping = ? WHERE id = ?";
  private static final String APPLY =
      "UPDATE downstream_job SET state = 'APPLYING', dry_run = FALSE, due_at = ?, worker = NULL,"
          + " tries = 0 WHERE id = ?";

  @Resource(lookup = "jdbc/filing")
  DataSource database;

  @Inject RowIds ids;
  @Inject AuditLog audit;
  @Inject Clock clock;
  @Inject Event<ReportDue> due;

  /**
   * Enters a report whose file is to come.
   *
   * @param key the {@code Idempotency-Key}, or null
   */
  public Begun begin(String filing, ReportOptions options, String key) {
    Instant now = clock.instant();
    return Work.with(
        database,
        connection -> {
          JobTable jobs = new JobTable(connection);
          byte[] hash = key == null ? null : Digest.of("report", filing, key);
          // Looked for before it is added: one that was refused would hold a lock on the other.
          Optional<ReportJob> known = hash == null ? Optional.empty() : jobs.withKey(filing, hash);
          return known.isPresent()
              ? again(jobs, new PartTable(connection), known.get(), now)
              : add(jobs, filing, options, hash, now);
        });
  }

  private Begun add(
      JobTable jobs, String filing, ReportOptions options, byte[] keyHash, Instant now)
      throws SQLException {
    long id = ids.next();
    try {
      if (!jobs.add(id, filing, options, keyHash, now)) {
        return new Begun(null, Begun.How.RUNNING);
      }
    } catch (SQLException e) {
      if (e.getErrorCode() == LOCK_WAIT_TIMEOUT) {
        return new Begun(null, Begun.How.RUNNING);
      }
      throw e;
    }
    audit.enter("downstream.begin", filing, options.kind().name());
    return new Begun(jobs.find(id).orElseThrow(), Begun.How.NEW);
  }

  private Begun again(JobTable jobs, PartTable parts, ReportJob known, Instant now)
      throws SQLException {
    if (known.state() != JobState.UPLOADING) {
      return new Begun(known, Begun.How.KNOWN);
    }
    if (known.touchedAt().plus(UPLOAD_SILENCE).isAfter(now)) {
      return new Begun(known, Begun.How.RUNNING);
    }
    boolean mine = jobs.update(RESTART, now, known.id(), known.touchedAt()) == 1;
    if (!mine) {
      return new Begun(known, Begun.How.RUNNING);
    }
    parts.drop(known.id());
    return new Begun(jobs.find(known.id()).orElseThrow(), Begun.How.NEW);
  }

  /**
   * Adds to the end of a report's file.
   *
   * @param offset how many bytes were there before
   * @param content its first {@code length} bytes
   * @return how many are there now; the offset was wrong, or the file is whole, if that is not the
   *     offset and the length together
   */
  public long append(long job, long offset, byte[] content, int length) {
    return Work.with(
        database,
        connection -> {
          JobTable jobs = new JobTable(connection);
          ReportJob known = jobs.lock(job).orElseThrow();
          if (known.state() != JobState.UPLOADING || known.received() != offset) {
            return known.received();
          }
          new PartTable(connection).add(job, content, length);
          jobs.update(GREW, length, clock.instant(), job);
          return offset + length;
        });
  }

  /** Some parts of a report's file, from a position on; none past its end. */
  public List<byte[]> parts(long job, int from) {
    return Work.with(database, connection -> new PartTable(connection).page(job, from));
  }

  /** A report's file, from its start. */
  public InputStream file(long job) {
    return new PartsStream(position -> parts(job, position));
  }

  /**
   * Says that the file is whole; it is checked then, or waits.
   *
   * @param look at all of the file, or null where only the database has seen that
   */
  public ReportJob complete(long job, Look look, boolean waits) {
    return change(
        job,
        JobState.UPLOADING,
        (jobs, known) -> {
          JobState next = waits ? JobState.WAITING : JobState.CHECKING;
          Instant now = clock.instant();
          byte[] hash = look == null ? null : look.hash();
          Encoding encoding = look == null ? null : look.encoding();
          jobs.update(READY, next.name(), waits ? null : now, hash, name(encoding), now, job);
          audit.enter("downstream.receive", known.filing(), known.kind().name());
          if (!waits) {
            due.fire(new ReportDue(job));
          }
        });
  }

  /** Has a file checked that waited, as it is told now; remembers what its columns are. */
  public ReportJob start(long job, ReportOptions options) {
    return change(
        job,
        JobState.WAITING,
        (jobs, known) -> {
          String mapping = Json.write(options.mapping());
          jobs.update(
              START,
              clock.instant(),
              options.kind().name(),
              options.mode().name(),
              options.dryRun(),
              mapping,
              job);
          jobs.remember(known.filing(), mapping);
          audit.enter("downstream.check", known.filing(), options.kind().name());
          due.fire(new ReportDue(job));
        });
  }

  /** Has a report take effect that was only checked so far. */
  public ReportJob apply(long job) {
    return change(
        job,
        JobState.CHECKED,
        (jobs, known) -> {
          if (known.mode() == ReportMode.VALID_ROWS || known.tally().bad() == 0) {
            jobs.update(APPLY, clock.instant(), job);
            audit.enter("downstream.apply", known.filing(), known.kind().name());
            due.fire(new ReportDue(job));
          }
        });
  }

  /** Calls a report off, unless it is over or taking effect already. */
  public ReportJob cancel(long job) {
    return Work.with(
        database,
        connection -> {
          JobTable jobs = new JobTable(connection);
          ReportJob known = jobs.lock(job).orElseThrow();
          if (known.isCancellable()) {
            HeldJob.end(jobs, known, JobState.CANCELLED, clock.instant(), null);
            audit.enter("downstream.cancel", known.filing(), known.state().name());
          }
          return jobs.find(job).orElseThrow();
        });
  }

  public Optional<ReportJob> find(long job) {
    return Work.with(database, connection -> new JobTable(connection).find(job));
  }

  /** Reports of a filing, the newest first, older than a report. */
  public List<ReportJob> list(String filing, long before, int most) {
    return Work.with(database, connection -> new JobTable(connection).list(filing, before, most));
  }

  /** Faults of a report in the order of its rows, after a place. */
  public List<PlacedFault> faults(long job, int line, int ordinal, int most) {
    return Work.with(
        database, connection -> new FaultTable(connection).page(job, line, ordinal, most));
  }

  /** What a report changed or, of a dry run, would change; in the order of keys, after a key. */
  public List<ChangeTable.Change> changes(long job, UnitRow.Key after, int most) {
    return Work.with(database, connection -> new ChangeTable(connection).page(job, after, most));
  }

  /** The list of a filing that is in effect. */
  public ListHead head(String filing) {
    return Work.with(database, connection -> new ListHeads(connection).find(filing));
  }

  /** Rows of a list in the order of their keys, after a key. */
  public List<UnitRow> units(long list, UnitRow.Key after, int most) {
    return Work.with(database, connection -> new UnitTable(connection).page(list, after, most));
  }

  /** What the provider said last of the columns of its files. */
  public Map<String, String> mapping(String filing) {
    return Work.with(database, connection -> new ListHeads(connection).mapping(filing))
        .map(json -> Json.read(json, JobTable.MAPPING))
        .orElse(Map.of());
  }

  private static String name(Encoding encoding) {
    return encoding == null ? null : encoding.name();
  }

  private interface Change {
    void of(JobTable jobs, ReportJob known) throws SQLException;
  }

  /** Does something with a report in a state; in any other it stays as it is. */
  private ReportJob change(long job, JobState state, Change change) {
    return Work.with(
        database,
        (Connection connection) -> {
          JobTable jobs = new JobTable(connection);
          ReportJob known = jobs.lock(job).orElseThrow();
          if (known.state() == state) {
            change.of(jobs, known);
          }
          return jobs.find(job).orElseThrow();
        });
  }
}
