package org.beian.directory.client;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import org.beian.directory.upkeep.Rounds;

/** Has owners warned every ten minutes, on every server. */
@Singleton
@Startup
@DependsOn("SchemaMigrator")
public class ClientRounds extends Rounds {

  private static final Duration FIRST_AFTER = Duration.ofMinutes(3);
  private static final Duration PAUSE = Duration.ofMinutes(10);

  @Inject ClientNotices notices;

  @PostConstruct
  void start() {
    begin(
        FIRST_AFTER,
        PAUSE,
        "Owners were not warned of clients that end; it is tried again later",
        notices::run);
  }
}
