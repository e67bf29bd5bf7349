package org.beian.directory.upkeep;

import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Chores that are done in rounds.
 *
 * <p>EJB timers would do, but Payara Micro runs them only with its cluster switched on.
 */
public final class Rounds {

  private static final Logger LOG = System.getLogger(Rounds.class.getName());

  private Rounds() {}

  /**
   * Has chores done one after another, again and again, until the answer is cancelled. A chore that
   * fails ends neither the round nor the rounds: the database may be back for the next one.
   *
   * @param first how long after now
   * @param pause how long after the end of a round
   * @param failure what a failed chore means, for the log
   */
  public static ScheduledFuture<?> begin(
      ManagedScheduledExecutorService scheduler,
      Duration first,
      Duration pause,
      String failure,
      Runnable... chores) {
    return scheduler.scheduleWithFixedDelay(
        () -> Stream.of(chores).forEach(chore -> tryTo(chore, failure)),
        first.toMillis(),
        pause.toMillis(),
        TimeUnit.MILLISECONDS);
  }

  private static void tryTo(Runnable chore, String failure) {
    try {
      chore.run();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, failure, e);
    }
  }
}
