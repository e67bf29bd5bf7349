package org.beian.filing.downstream.job;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import org.beian.filing.event.EventLog;

/** Steps of a report that a worker holds, in the transaction of whoever takes them. */
final class HeldJob {

  private static final String MINE =
      "SELECT * FROM downstream_job WHERE id = ? AND worker = ? FOR UPDATE";
  private static final String END =
      "UPDATE downstream_job SET state = ?, due_at = NULL, worker = NULL, ended_at = ?, repeats = ?"
          + " WHERE id = ?";

  private HeldJob() {}

  /** A step; the report is locked and as it stands now. */
  interface Step<T> {
    T on(Connection connection, JobTable jobs, ReportJob job) throws SQLException;
  }

  /** Takes a step, if the worker still holds the report; else nothing. */
  static <T> Optional<T> step(DataSource database, Held held, Step<T> step) {
    return Work.with(
        database,
        connection -> {
          JobTable jobs = new JobTable(connection);
          Optional<ReportJob> job = jobs.first(MINE, held.job().id(), held.worker());
          return job.isEmpty()
              ? Optional.empty()
              : Optional.of(step.on(connection, jobs, job.get()));
        });
  }

  /**
   * Ends a report.
   *
   * @param repeats the report that it repeats, or null
   * @return false, for there is nothing more to do
   */
  static boolean end(JobTable jobs, ReportJob job, JobState state, Instant at, Long repeats)
      throws SQLException {
    jobs.update(END, state.name(), at, repeats, job.id());
    jobs.update(EventLog.ENTER_JOB, job.id(), String.valueOf(job.id()), at, job.filing());
    jobs.discard(job.id(), Rubbish.PARTS);
    if (state != JobState.DONE) {
      jobs.discard(job.id(), Rubbish.UNITS);
    }
    return false;
  }
}
