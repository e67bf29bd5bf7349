package org.beian.filing.downstream.job;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import org.beian.filing.downstream.row.RowFault;
import org.beian.filing.downstream.row.RowRules;
import org.beian.filing.downstream.row.UnitRow;

/**
 * The rows of a report on their way to the database: while one batch is put down, the next one is
 * read. A batch is only begun when the one before is safe.
 */
final class Batches {

  private final OneAhead ahead;
  private final Progress progress;
  private final Held held;
  private List<UnitRow> good = new ArrayList<>();
  private List<RowFault> faults = new ArrayList<>();

  Batches(Executor executor, Progress progress, Held held) {
    this.ahead = new OneAhead(executor);
    this.progress = progress;
    this.held = held;
  }

  /**
   * Takes a row.
   *
   * @param row null if it has faults
   * @param rules which judged it
   */
  void take(UnitRow row, RowRules rules) {
    if (row == null) {
      faults.addAll(rules.faults());
    } else {
      good.add(row);
    }
  }

  /**
   * Begins to put down what was taken.
   *
   * @param read rows of the file that were read so far
   * @return false if the claim was lost or the report called off
   */
  boolean putDown(int read) {
    List<UnitRow> rows = good;
    List<RowFault> wrong = faults;
    good = new ArrayList<>(rows.size());
    faults = new ArrayList<>();
    return ahead.begin(() -> progress.read(held, rows, wrong, read));
  }

  /** Waits until all that was put down is safe; false if the claim was lost. */
  boolean finish() {
    return ahead.finish();
  }
}
