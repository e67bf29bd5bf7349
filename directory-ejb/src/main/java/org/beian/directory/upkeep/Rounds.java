package org.beian.directory.upkeep;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.beian.directory.meter.Meters;

/**
 * What a bean that has chores done in rounds begins with, a singleton that starts with the server
 * after the schema. The rounds end with the bean.
 *
 * <p>EJB timers would do, but Payara Micro runs them only with its cluster switched on.
 */
public abstract class Rounds {

  private static final Logger LOG = System.getLogger(Rounds.class.getName());

  @Resource ManagedScheduledExecutorService scheduler;
  @Inject Meters meters;

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
            () -> round(failure, chores),
            first.toMillis(),
            pause.toMillis(),
            TimeUnit.MILLISECONDS));
  }

  /** Ends all rounds of this bean; one that is under way is finished. */
  @PreDestroy
  protected void end() {
    begun.forEach(rounds -> rounds.cancel(false));
  }

  private void round(String failure, Runnable... chores) {
    long began = meters.now();
    long failed = Stream.of(chores).filter(chore -> !tryTo(chore, failure)).count();
    meters.round(name(), failed == 0, began);
  }

  /** The bean's own name: the container makes a subclass of it. */
  private String name() {
    Class<?> type = getClass();
    while (type.getSuperclass() != Rounds.class) {
      type = type.getSuperclass();
    }
    return type.getSimpleName();
  }

  private static boolean tryTo(Runnable chore, String failure) {
    try {
      chore.run();
      return true;
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, failure, e);
      return false;
    }
  }
}
