package org.beian.directory.upkeep;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * What a bean that has chores done in rounds begins with, a singleton that starts with the server
 * after the schema. The rounds end with the bean.
 *
 * <p>EJB timers would do, but Payara Micro runs them only with its cluster switched on.
 */
public abstract class Rounds {

  private static final Logger LOG = System.getLogger(Rounds.class.getName());

  @Resource ManagedScheduledExecutorService scheduler;

  private final List<ScheduledFuture<?>> begun = new ArrayList<>();

  /**
   * Has chores done one after another, again and again. A chore that fails ends neither the round
   * nor the rounds: the database may be back for the next one.
   *
   * @param first how long after now
   * @param pause how long after the end of a round
   * @param failure what a failed chore means, for the log
   */
  protected void begin(Duration first, Duration pause, String failure, Runnable... chores) {
    begun.add(
        scheduler.scheduleWithFixedDelay(
            () -> Stream.of(chores).forEach(chore -> tryTo(chore, failure)),
            first.toMillis(),
            pause.toMillis(),
            TimeUnit.MILLISECONDS));
  }

  /** Ends all rounds of this bean; one that is under way is finished. */
  @PreDestroy
  protected void end() {
    begun.forEach(rounds -> rounds.cancel(false));
  }

  private static void tryTo(Runnable chore, String failure) {
    try {
      chore.run();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, failure, e);
    }
  }
}
