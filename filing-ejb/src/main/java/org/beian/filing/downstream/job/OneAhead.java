package org.beian.filing.downstream.job;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;

/**
 * Steps that are done one after another beside whoever prepares them: while one is under way, the
 * next one is made ready.
 */
public final class OneAhead {

  private final Executor executor;
  private CompletableFuture<Boolean> before = CompletableFuture.completedFuture(true);

  public OneAhead(Executor executor) {
    this.executor = executor;
  }

  /**
   * Begins a step once the one before is done.
   *
   * @param step tells whether another one may follow
   * @return false if the one before said that none may; then this one is not begun
   */
  public boolean begin(BooleanSupplier step) {
    if (!finish()) {
      return false;
    }
    before = CompletableFuture.supplyAsync(step::getAsBoolean, executor);
    return true;
  }

  /** Waits until the last step is done; tells what it did. */
  public boolean finish() {
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
