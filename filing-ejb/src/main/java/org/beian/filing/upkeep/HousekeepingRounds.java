package org.beian.filing.upkeep;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.beian.filing.complaint.ComplaintSweep;
import org.beian.filing.draft.DraftKeeping;
import org.beian.filing.intake.Housekeeping;
import org.beian.filing.registry.ConfirmationReminders;

/**
 * Has every chore done soon after the start and every ten minutes, on every server: uploads and
 * keys that nobody came back for, drafts near their end, reminders of the yearly re-confirmation,
 * complaints that wait too long.
 *
 * <p>EJB timers would do, but Payara Micro runs them only with its cluster switched on.
 */
@Singleton
@Startup
@DependsOn("directory-ejb.jar#SchemaMigrator")
public class HousekeepingRounds {

  private static final Logger LOG = System.getLogger(HousekeepingRounds.class.getName());
  private static final long FIRST_AFTER_MINUTES = 1;
  private static final long EVERY_MINUTES = 10;

  @Inject Housekeeping housekeeping;
  @Inject DraftKeeping drafts;
  @Inject ConfirmationReminders reminders;
  @Inject ComplaintSweep complaints;
  @Resource ManagedScheduledExecutorService scheduler;

  private ScheduledFuture<?> rounds;

  @PostConstruct
  void start() {
    rounds =
        scheduler.scheduleWithFixedDelay(
            this::round, FIRST_AFTER_MINUTES, EVERY_MINUTES, TimeUnit.MINUTES);
  }

  @PreDestroy
  void stop() {
    rounds.cancel(false);
  }

  private void round() {
    List.<Runnable>of(housekeeping::tidy, drafts::run, reminders::run, complaints::run)
        .forEach(HousekeepingRounds::tryTo);
  }

  /** A chore that fails must not end the rounds: the database may be back for the next one. */
  private static void tryTo(Runnable chore) {
    try {
      chore.run();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "Housekeeping did not finish; it is tried again later", e);
    }
  }
}
