package org.beian.directory.audit;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import org.beian.directory.upkeep.Rounds;

/**
 * Looks after the audit log every hour, and keeps the ends of its chains every minute, on every
 * server.
 */
@Singleton
@Startup
@DependsOn("SchemaMigrator")
public class AuditRounds extends Rounds {

  private static final Duration FIRST_AFTER = Duration.ofSeconds(30);
  private static final Duration PAUSE = Duration.ofHours(1);
  private static final Duration MINUTE = Duration.ofMinutes(1);

  @Inject AuditKeeping keeping;

  @PostConstruct
  void start() {
    begin(
        FIRST_AFTER,
        PAUSE,
        "The audit log was not looked after; it is tried again later",
        keeping::anchor,
        this::forget);
    begin(
        FIRST_AFTER,
        MINUTE,
        "The ends of the audit log were not kept; it is tried again within a minute",
        keeping::keepLastEnds);
  }

  private void forget() {
    for (int chain = 1; chain <= AuditChains.CHAINS; chain++) {
      keeping.forget(chain);
    }
  }
}
