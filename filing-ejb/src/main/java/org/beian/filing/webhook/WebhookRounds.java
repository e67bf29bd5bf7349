package org.beian.filing.webhook;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import org.beian.directory.upkeep.Rounds;

/** Has events counted and carried every second, on every server. */
@Singleton
@Startup
@DependsOn("directory-ejb.jar#SchemaMigrator")
public class WebhookRounds {

  private static final int MOST = 100;
  private static final Duration FIRST_AFTER = Duration.ofSeconds(6);
  private static final Duration PAUSE = Duration.ofSeconds(1);
  private static final Duration FORGET_EVERY = Duration.ofMinutes(10);

  @Inject Messenger messenger;
  @Inject Deliveries deliveries;
  @Resource ManagedScheduledExecutorService scheduler;

  private List<ScheduledFuture<?>> rounds = List.of();

  @PostConstruct
  void start() {
    rounds =
        List.of(
            Rounds.begin(
                scheduler,
                FIRST_AFTER,
                PAUSE,
                "Events were not carried; the next round follows",
                () -> messenger.round(MOST)),
            Rounds.begin(
                scheduler,
                FORGET_EVERY,
                FORGET_EVERY,
                "Old events were not forgotten; it is tried again later",
                deliveries::forget));
  }

  @PreDestroy
  void stop() {
    rounds.forEach(round -> round.cancel(false));
  }
}
