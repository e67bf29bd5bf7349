package org.beian.directory.credential;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import org.beian.directory.upkeep.Rounds;

/** Has what is over forgotten every ten minutes, on every server. */
@Singleton
@Startup
@DependsOn("SchemaMigrator")
public class SignInHousekeeping {

  private static final Duration FIRST_AFTER = Duration.ofMinutes(2);
  private static final Duration PAUSE = Duration.ofMinutes(10);

  @Inject Forgetting forgetting;
  @Resource ManagedScheduledExecutorService scheduler;

  private ScheduledFuture<?> rounds;

  @PostConstruct
  void start() {
    rounds =
        Rounds.begin(
            scheduler,
            FIRST_AFTER,
            PAUSE,
            "Old sessions were not removed; it is tried again later",
            forgetting::tidy);
  }

  @PreDestroy
  void stop() {
    rounds.cancel(false);
  }
}
