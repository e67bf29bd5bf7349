package org.beian.directory.credential;

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
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Has what is over forgotten every ten minutes, on every server. */
@Singleton
@Startup
@DependsOn("SchemaMigrator")
public class SignInHousekeeping {

  private static final Logger LOG = System.getLogger(SignInHousekeeping.class.getName());
  private static final long FIRST_AFTER_MINUTES = 2;
  private static final long EVERY_MINUTES = 10;

  @Inject Forgetting forgetting;
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

  /** A round that fails must not end the rounds: the database may be back for the next one. */
  private void round() {
    try {
      forgetting.tidy();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "Old sessions were not removed; it is tried again later", e);
    }
  }
}
