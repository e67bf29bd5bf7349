package org.beian.filing.webhook;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.beian.directory.upkeep.Rounds;

/** Has events counted and carried every second, on every server. */
@Singleton
@Startup
@DependsOn("directory-ejb.jar#SchemaMigrator")
public class WebhookRounds extends Rounds {

  private static final int MOST = 100;
  private static final Duration FIRST_AFTER = Duration.ofSeconds(6);
  private static final Duration PAUSE = Duration.ofSeconds(1);
  private static final Duration FORGET_EVERY = Duration.ofMinutes(10);

  @Inject Messenger messenger;
  @Inject Deliveries deliveries;

  @PostConstruct
  void start() {
    begin(
        FIRST_AFTER,
        PAUSE,
        "Events were not carried; the next round follows",
        () -> messenger.round(MOST));
    begin(
        FORGET_EVERY,
        FORGET_EVERY,
        "Old events were not forgotten; it is tried again later",
        () -> clear(deliveries::forgetDeliveries),
        () -> clear(deliveries::forgetEvents));
  }

  /** Takes bite after bite, each a transaction, so that no day brings more than its rounds take. */
  private static void clear(BooleanSupplier bite) {
    int bites = 0;
    while (bite.getAsBoolean() && bites < MOST) {
      bites++;
    }
  }
}
