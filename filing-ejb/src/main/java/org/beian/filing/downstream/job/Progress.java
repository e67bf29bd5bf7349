package org.beian.filing.downstream.job;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.beian.filing.downstream.format.Encoding;
import org.beian.filing.downstream.list.ListHeads;
import org.beian.filing.downstream.list.UnitTable;
import org.beian.filing.downstream.row.FaultCode;
import org.beian.filing.downstream.row.RowFault;
import org.beian.filing.downstream.row.RowField;
import org.beian.filing.downstream.row.UnitRow;
import org.beian.filing.persistence.Hash;

/**
 * How reading a report gets on. Every method is one transaction: what it did is safe, and whoever
 * goes on after a death goes on from there. A worker that lost its claim changes nothing any more.
 */
@Stateless
public class Progress {

  private static final String LOOKED =
      "UPDATE downstream_job SET content_hash = ?, encoding = ? WHERE id = ?";
  private static final String READ =
      "UPDATE downstream_job SET rows_read = ?, rows_bad = ?, faults = ?, tries = 0 WHERE id = ?";
  private static final String SAME =
      "UPDATE downstream_job SET rows_read = ?, unchanged = ? WHERE id = ?";
  private static final String UNREADABLE =
      "UPDATE downstream_job SET faults = faults + 1 WHERE id = ?";

  @Resource(lookup = "jdbc/filing")
  DataSource database;

  @Inject Clock clock;

  /**
   * Notes what the first look at a file told.
   *
   * @return the report as it stands then: over, if the last report in effect had the same content;
   *     empty if the claim was lost
   */
  public Optional<ReportJob> looked(Held held, byte[] hash, Encoding encoding) {
    return HeldJob.step(
        database,
        held,
        (connection, jobs, job) -> {
          jobs.update(LOOKED, hash, encoding == null ? null : encoding.name(), job.id());
          Long last = new ListHeads(connection).find(job.filing()).lastJob();
          Optional<ReportJob> before = last == null ? Optional.empty() : jobs.find(last);
          if (before.isPresent() && !job.dryRun() && isRepeated(before.get(), job, hash)) {
            int rows = before.get().tally().read();
            jobs.update(SAME, rows, rows, job.id());
            HeldJob.end(jobs, job, JobState.DONE, clock.instant(), last);
          }
          return jobs.find(job.id()).orElseThrow();
        });
  }

  private static boolean isRepeated(ReportJob before, ReportJob job, byte[] hash) {
    return before.kind() == job.kind()
        && before.tally().bad() == 0
        && before.mapping().equals(job.mapping())
        && Hash.text(hash).equals(before.contentHash());
  }

  /**
   * Puts a batch of rows down.
   *
   * @param read rows of the file that were read so far, this batch included
   * @return false if the claim was lost or the report called off
   */
  public boolean read(Held held, List<UnitRow> good, List<RowFault> faults, int read) {
    return HeldJob.step(
            database,
            held,
            (connection, jobs, job) -> {
              if (job.state() != JobState.CHECKING) {
                return false;
              }
              List<RowFault> repeated = put(connection, job.id(), good);
              List<RowFault> all = new ArrayList<>(faults);
              all.addAll(repeated);
              new FaultTable(connection).add(job.id(), all);
              ReportJob.Tally tally = job.tally();
              int listed = good.size() - repeated.size();
              int bad = read - tally.read() - listed;
              jobs.update(READ, read, tally.bad() + bad, tally.faults() + all.size(), job.id());
              return true;
            })
        .orElse(false);
  }

  /** Adds rows to the report's list; those that stood in the file before are faults. */
  private static List<RowFault> put(Connection connection, long job, List<UnitRow> rows)
      throws SQLException {
    Map<UnitRow.Key, Integer> seen = new HashMap<>();
    List<RowFault> repeated = new ArrayList<>();
    List<UnitRow> fresh = new ArrayList<>(rows.size());
    for (UnitRow row : rows) {
      Integer before = seen.putIfAbsent(row.key(), row.sourceLine());
      if (before == null) {
        fresh.add(row);
      } else {
        repeated.add(duplicate(row, before));
      }
    }
    UnitTable units = new UnitTable(connection);
    if (!units.add(job, fresh)) {
      Map<UnitRow.Key, Integer> lines = units.linesOf(job, fresh);
      for (UnitRow row : fresh) {
        int line = lines.get(row.key());
        if (line != row.sourceLine()) {
          repeated.add(duplicate(row, line));
        }
      }
    }
    return repeated;
  }

  private static RowFault duplicate(UnitRow row, int line) {
    return RowFault.of(
        row.sourceLine(), RowField.CERT_NO, FaultCode.DUPLICATE, String.valueOf(line));
  }

  /** The file cannot be read on: nothing of it is used. */
  public void unreadable(Held held, RowFault fault) {
    HeldJob.step(
        database,
        held,
        (connection, jobs, job) -> {
          new FaultTable(connection).add(job.id(), List.of(fault));
          jobs.update(UNREADABLE, job.id());
          return HeldJob.end(jobs, job, JobState.REJECTED, clock.instant(), null);
        });
  }
}
