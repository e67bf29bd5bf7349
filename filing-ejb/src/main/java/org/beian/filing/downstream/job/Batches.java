package org.beian.filing.downstream.job;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import org.beian.filing.downstream.row.RowFault;
import org.beian.filing.downstream.row.RowRules;
import org.beian.filing.downstream.row.UnitRow;

/**
 * The rows of a report on their way to the database: while one batch is put down, the next one is
 * read. A batch is only begun when the one before is safe.
 */
final class Batches {

  private final Executor executor;
  private final Progress progress;
  private final Held held;
  private CompletableFuture<Boolean> before = CompletableFuture.completedFuture(true);
  private List<UnitRow> good = new ArrayList<>();
  private List<RowFault> faults = new ArrayList<>();

  Batches(Executor executor, Progress progress, Held held) {
    this.executor = executor;
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
    if (!finish()) {
      return false;
    }
    List<UnitRow> rows = good;
    List<RowFault> wrong = faults;
    good = new ArrayList<>(rows.size());
    faults = new ArrayList<>();
    before = CompletableFuture.supplyAsync(() -> progress.read(held, rows, wrong, read), executor);
    return true;
  }

  /** Waits until all that was put down is safe; false if the claim was lost. */
  boolean finish() {
    try {
      return before.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }
}
