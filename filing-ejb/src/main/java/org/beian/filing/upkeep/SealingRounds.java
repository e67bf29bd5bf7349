package org.beian.filing.upkeep;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import org.beian.directory.sealing.Resealing;
import org.beian.directory.upkeep.Rounds;

/**
 * Seals what is older than seals, or than the key in use, beside the work of the desk: some rows,
 * then a rest as long as they took, so that it takes half of one processor at most.
 */
@Singleton
@Startup
@DependsOn("directory-ejb.jar#SchemaMigrator")
public class SealingRounds extends Rounds {

  private static final Logger LOG = System.getLogger(SealingRounds.class.getName());
  private static final Duration FIRST_AFTER = Duration.ofSeconds(10);
  private static final Duration PAUSE = Duration.ofMillis(500);

  /** Half of a pause and step together. */
  private static final long NANOS_A_ROUND = PAUSE.toNanos();

  @Inject Resealing resealing;

  @PostConstruct
  void start() {
    begin(FIRST_AFTER, PAUSE, "Rows were not sealed anew; it is tried again", this::round);
  }

  /** Ends for good once there is nothing left: until the next start no key can be newer. */
  private void round() {
    long end = System.nanoTime() + NANOS_A_ROUND;
    boolean more = true;
    while (more && System.nanoTime() < end) {
      more = resealing.step(SealedTables.ALL);
    }
    if (!more && resealing.isDone(SealedTables.ALL)) {
      LOG.log(Level.INFO, "All data of persons are sealed under the key in use");
      end();
    }
  }
}
