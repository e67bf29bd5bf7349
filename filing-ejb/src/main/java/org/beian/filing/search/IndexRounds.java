package org.beian.filing.search;

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

/** Keeps the index of names and persons some seconds behind the register, on every server. */
@Singleton
@Startup
@DependsOn("directory-ejb.jar#SchemaMigrator")
public class IndexRounds {

  private static final Duration FIRST_AFTER = Duration.ofSeconds(7);
  private static final Duration PAUSE = Duration.ofSeconds(2);

  @Inject Indexing indexing;
  @Resource ManagedScheduledExecutorService scheduler;

  private ScheduledFuture<?> rounds;

  @PostConstruct
  void start() {
    rounds =
        Rounds.begin(
            scheduler,
            FIRST_AFTER,
            PAUSE,
            "The index of the search is behind; the next round follows",
            indexing::round);
  }

  @PreDestroy
  void stop() {
    rounds.cancel(false);
  }
}
