package org.beian.filing.downstream.job;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.beian.directory.audit.AuditLog;
import org.beian.filing.downstream.list.Comparison;
import org.beian.filing.downstream.list.Counts;
import org.beian.filing.downstream.list.ListHead;
import org.beian.filing.downstream.list.ListHeads;
import org.beian.filing.event.EventLog;
import org.beian.filing.event.UnitEvents;
import org.beian.filing.persistence.Json;
import org.beian.filing.persistence.RowIds;

/**
 * How reports take effect: whole, and in one transaction. Those of one filing do so one after
 * another; a worker that lost its claim does nothing.
 */
@Stateless
public class Effects {

  /** How long one statement over a million rows may take on a slow machine. */
  private static final Duration PATIENCE = Duration.ofMinutes(20);

  private static final String COUNTED =
      "UPDATE downstream_job SET added = ?, changed = ?, removed = ?, unchanged = ? WHERE id = ?";
  private static final String CHECKED =
      "UPDATE downstream_job SET state = 'CHECKED', due_at = NULL, worker = NULL, touched_at = ?"
          + " WHERE id = ?";
  private static final String READ_OUT =
      "UPDATE downstream_job SET ignored = ?, state = 'APPLYING' WHERE id = ?";
  private static final String CONFLICTED =
      "UPDATE downstream_job SET rows_bad = (SELECT COUNT(DISTINCT line) FROM downstream_fault WHERE"
          + " job_id = ?), faults = (SELECT COUNT(*) FROM downstream_fault WHERE job_id = ?) WHERE id"
          + " = ?";

  @Resource(lookup = "jdbc/filing")
  DataSource database;

  @Inject AuditLog audit;
  @Inject RowIds ids;
  @Inject Clock clock;

  /**
   * All rows were read: ends a dry run after comparing it with the list in effect, and a report
   * whose faults keep it.
   *
   * @return whether it is to take effect now
   */
  public boolean checked(Held held, List<String> ignored) {
    return HeldJob.step(
            database,
            held,
            (connection, jobs, job) -> {
              jobs.update(READ_OUT, Json.write(ignored), job.id());
              if (job.dryRun()) {
                compare(connection, jobs, job, new ListHeads(connection).find(job.filing()));
                jobs.update(CHECKED, clock.instant(), job.id());
                jobs.update(
                    EventLog.ENTER_JOB,
                    ids.next(),
                    String.valueOf(job.id()),
                    clock.instant(),
                    job.filing());
                jobs.discard(job.id(), Rubbish.PARTS);
                return false;
              }
              return job.mode() == ReportMode.VALID_ROWS
                  || job.tally().bad() == 0
                  || HeldJob.end(jobs, job, JobState.REJECTED, clock.instant(), null);
            })
        .orElse(false);
  }

  /** Has a report take effect; conflicts with the list in effect may still keep it. */
  public void takeEffect(Held held) {
    HeldJob.step(
        database,
        held,
        (connection, jobs, job) -> {
          ListHeads heads = new ListHeads(connection);
          ListHead before = heads.lock(job.filing());
          Counts counts = compare(connection, jobs, job, before);
          if (counts.conflicts() > 0 && job.mode() == ReportMode.ALL_OR_NOTHING) {
            return HeldJob.end(jobs, job, JobState.REJECTED, clock.instant(), null);
          }
          tell(connection, job, counts, before);
          put(connection, jobs, job, before, counts);
          return done(jobs, job);
        });
  }

  /** Nothing changed since the last report: the list in effect is confirmed. */
  public void confirm(Held held) {
    HeldJob.step(
        database,
        held,
        (connection, jobs, job) -> {
          ListHeads heads = new ListHeads(connection);
          ListHead before = heads.lock(job.filing());
          heads.takeEffect(
              job.filing(), before.listId(), before.units(), job.id(), clock.instant());
          jobs.update(COUNTED, 0, 0, 0, before.units(), job.id());
          return done(jobs, job);
        });
  }

  /** Each organisation that is added, changed or removed is an event. */
  private void tell(Connection connection, ReportJob job, Counts counts, ListHead before)
      throws SQLException {
    boolean isFirst = !job.isDelta() && before.units() == 0;
    new UnitEvents(connection)
        .enter(
            new UnitEvents.Report(job.id(), job.filing(), clock.instant()),
            ids,
            counts.added() + counts.changed() + counts.removed(),
            isFirst);
  }

  private boolean done(JobTable jobs, ReportJob job) throws SQLException {
    audit.enterByMachine("downstream.effect", job.filing(), job.kind().name());
    return HeldJob.end(jobs, job, JobState.DONE, clock.instant(), null);
  }

  private static Counts compare(
      Connection connection, JobTable jobs, ReportJob job, ListHead before) throws SQLException {
    int patience = connection.getNetworkTimeout();
    connection.setNetworkTimeout(Runnable::run, (int) PATIENCE.toMillis());
    try {
      Comparison comparison = new Comparison(connection, job.id());
      Counts counts =
          job.isDelta()
              ? comparison.ofDelta(before)
              : comparison.ofFullList(before, job.tally().good(), keepsMissing(job));
      jobs.update(
          COUNTED,
          counts.added(),
          counts.changed(),
          counts.removed(),
          counts.unchanged(),
          job.id());
      if (counts.conflicts() > 0) {
        jobs.update(CONFLICTED, job.id(), job.id(), job.id());
      }
      return counts;
    } finally {
      connection.setNetworkTimeout(Runnable::run, patience);
    }
  }

  /** Brings the list up to the report, and puts it into effect. */
  private void put(
      Connection connection, JobTable jobs, ReportJob job, ListHead before, Counts counts)
      throws SQLException {
    Comparison comparison = new Comparison(connection, job.id());
    ListHeads heads = new ListHeads(connection);
    if (job.isDelta()) {
      // The rows under the report's own id are what it says, not the list it leads to.
      long list = before.listId() == null ? -job.id() : before.listId();
      comparison.putDelta(list);
      jobs.discard(job.id(), Rubbish.UNITS);
      int units = before.units() + counts.added() - counts.removed();
      heads.takeEffect(job.filing(), list, units, job.id(), clock.instant());
      return;
    }
    int kept = keepsMissing(job) ? comparison.keepMissing(before) : 0;
    if (before.listId() != null) {
      jobs.discard(before.listId(), Rubbish.UNITS);
    }
    int units = job.tally().good() + kept;
    heads.takeEffect(job.filing(), job.id(), units, job.id(), clock.instant());
  }

  private static boolean keepsMissing(ReportJob job) {
    return job.mode() == ReportMode.VALID_ROWS && job.tally().bad() > 0;
  }
}
