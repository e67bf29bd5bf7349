package org.beian.filing.retention;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Deletes what is old enough and not held. A run is bounded; what it leaves, the next one takes.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RetentionSweep {

  private static final int MOST = 200;

  @Inject RetentionRules rules;
  @Inject Deletions deletions;
  @Inject Clock clock;

  /** Does one run; servers that run at once delete nothing twice. */
  public void run() {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    rules
        .days()
        .forEach(
            (kind, days) ->
                deletions
                    .due(kind, now.minus(Duration.ofDays(days)), MOST)
                    .forEach(number -> deletions.delete(kind, number, days, now)));
  }
}
