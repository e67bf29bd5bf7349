package org.beian.filing.export;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import org.beian.directory.upkeep.Rounds;

/** Has files made that were asked for, one at a time on every server. */
@Singleton
@Startup
@DependsOn("directory-ejb.jar#SchemaMigrator")
public class ExportRounds extends Rounds {

  private static final Duration FIRST_AFTER = Duration.ofSeconds(9);
  private static final Duration PAUSE = Duration.ofSeconds(2);

  @Inject ExportWork work;

  @PostConstruct
  void start() {
    begin(FIRST_AFTER, PAUSE, "A file was not made", work::forget, work::round);
  }
}
