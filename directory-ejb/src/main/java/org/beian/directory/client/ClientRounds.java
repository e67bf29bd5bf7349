package org.beian.directory.client;

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

/** Has owners warned every ten minutes, on every server. */
@Singleton
@Startup
@DependsOn("SchemaMigrator")
public class ClientRounds {

  private static final Duration FIRST_AFTER = Duration.ofMinutes(3);
  private static final Duration PAUSE = Duration.ofMinutes(10);

  @Inject ClientNotices notices;
  @Resource ManagedScheduledExecutorService scheduler;

  private ScheduledFuture<?> rounds;

  @PostConstruct
  void start() {
    rounds =
        Rounds.begin(
            scheduler,
            FIRST_AFTER,
            PAUSE,
            "Owners were not warned of clients that end; it is tried again later",
            notices::run);
  }

  @PreDestroy
  void stop() {
    rounds.cancel(false);
  }
}
