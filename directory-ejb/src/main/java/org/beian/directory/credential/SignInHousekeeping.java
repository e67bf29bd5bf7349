package org.beian.directory.credential;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import org.beian.directory.upkeep.Rounds;

/** Has what is over forgotten every ten minutes, on every server. */
@Singleton
@Startup
@DependsOn("SchemaMigrator")
public class SignInHousekeeping extends Rounds {

  private static final Duration FIRST_AFTER = Duration.ofMinutes(2);
  private static final Duration PAUSE = Duration.ofMinutes(10);

  @Inject Forgetting forgetting;

  @PostConstruct
  void start() {
    begin(
        FIRST_AFTER,
        PAUSE,
        "Old sessions were not removed; it is tried again later",
        forgetting::tidy);
  }
}
