package org.beian.filing.downstream.job;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import org.beian.directory.audit.AuditLog;

/**
 * Who works on which report. A claim is over when its server does not renew it, by whatever death;
 * then another server goes on with the report.
 */
@Stateless
public class Claims {

  /** A claim that is not renewed is over after that. */
  static final Duration LIFE = Duration.ofSeconds(20);

  /** A report that was begun so often without getting on is given up. */
  static final int MOST_TRIES = 5;

  private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(5);
  private static final Duration KEPT_WAITING = Duration.ofDays(1);

  private static final String DUE =
      "SELECT * FROM downstream_job WHERE due_at <= ? ORDER BY due_at LIMIT 1 FOR UPDATE SKIP LOCKED";
  private static final String CLAIM =
      "UPDATE downstream_job SET worker = ?, due_at = ?, tries = tries + 1 WHERE id = ?";
  private static final String HELD =
      "SELECT * FROM downstream_job WHERE id = ? AND worker = ? FOR UPDATE SKIP LOCKED";
  private static final String RENEW = "UPDATE downstream_job SET due_at = ? WHERE id = ?";
  private static final String LATER =
      "UPDATE downstream_job SET due_at = ?, worker = NULL WHERE id = ? AND tries < ?";
  private static final String LEFT =
      "SELECT * FROM downstream_job WHERE state = ? AND touched_at < ? LIMIT 1 FOR UPDATE SKIP LOCKED";

  @Resource(lookup = "jdbc/filing")
  DataSource database;

  @Inject AuditLog audit;
  @Inject Clock clock;

  /** Claims a report that is due; other servers leave it alone while the claim is renewed. */
  public Optional<Held> claim(long worker) {
    Instant now = clock.instant();
    return Work.with(
        database,
        connection -> {
          JobTable jobs = new JobTable(connection);
          Optional<ReportJob> due = jobs.first(DUE, now);
          if (due.isEmpty()) {
            return Optional.empty();
          }
          jobs.update(CLAIM, worker, now.plus(LIFE), due.get().id());
          return Optional.of(new Held(due.get(), worker));
        });
  }

  /** Renews a claim, unless the report is taking effect just now: that holds it anyway. */
  public void renew(Held held) {
    Work.with(
        database,
        connection -> {
          JobTable jobs = new JobTable(connection);
          if (jobs.first(HELD, held.job().id(), held.worker()).isPresent()) {
            jobs.update(RENEW, clock.instant().plus(LIFE), held.job().id());
          }
          return null;
        });
  }

  /** Gives a report back after a failure: it is tried again after a while, or given up. */
  public void failed(Held held) {
    HeldJob.step(
        database,
        held,
        (connection, jobs, job) -> {
          Instant now = clock.instant();
          boolean again =
              jobs.update(LATER, now.plus(PAUSE_AFTER_FAILURE), job.id(), MOST_TRIES) > 0;
          return again || HeldJob.end(jobs, job, JobState.FAILED, now, null);
        });
  }

  /** Takes away a bite of what nobody needs any more; tells whether there was anything. */
  public boolean tidy() {
    return Work.with(database, connection -> new Rubbish(connection).bite());
  }

  /** Calls off a report that nobody came back for in a day; tells whether there was one. */
  public boolean expire() {
    return expire(JobState.UPLOADING) || expire(JobState.WAITING) || expire(JobState.CHECKED);
  }

  private boolean expire(JobState state) {
    Instant now = clock.instant();
    return Work.with(
        database,
        connection -> {
          JobTable jobs = new JobTable(connection);
          Optional<ReportJob> left = jobs.first(LEFT, state.name(), now.minus(KEPT_WAITING));
          if (left.isPresent()) {
            HeldJob.end(jobs, left.get(), JobState.CANCELLED, now, null);
            audit.enterByMachine("downstream.expire", left.get().filing(), state.name());
          }
          return left.isPresent();
        });
  }
}
