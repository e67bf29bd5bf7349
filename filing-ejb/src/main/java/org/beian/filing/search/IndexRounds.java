package org.beian.filing.search;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import org.beian.directory.upkeep.Rounds;

/** Keeps the index of names and persons some seconds behind the register, on every server. */
@Singleton
@Startup
@DependsOn("directory-ejb.jar#SchemaMigrator")
public class IndexRounds extends Rounds {

  private static final Duration FIRST_AFTER = Duration.ofSeconds(7);
  private static final Duration PAUSE = Duration.ofSeconds(2);

  @Inject Indexing indexing;

  @PostConstruct
  void start() {
    begin(
        FIRST_AFTER,
        PAUSE,
        "The index of the search is behind; the next round follows",
        this::round);
  }

  private void round() {
    while (indexing.round()) {
      // The next ones that wait.
    }
  }
}
