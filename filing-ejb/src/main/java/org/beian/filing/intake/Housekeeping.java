package org.beian.filing.intake;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.beian.filing.material.MaterialStore;
import org.beian.filing.querycode.CodeGuard;

/**
 * Forgets what nobody came back for: uploads without an application after a day, idempotency keys
 * after 30 days. A run is bounded; what it leaves, the next one takes.
 */
@Stateless
public class Housekeeping {

  private static final Duration LIFE_OF_UPLOADS = Duration.ofDays(1);
  private static final Duration LIFE_OF_KEYS = Duration.ofDays(30);
  private static final int MOST_UPLOADS = 200;
  private static final int MOST_ROWS = 5_000;

  @Inject MaterialStore materials;
  @Inject IdempotencyKeys keys;
  @Inject CodeGuard guard;
  @Inject Clock clock;

  /** Does one run; servers that run at once do the same work twice at most. */
  public void tidy() {
    Instant now = clock.instant();
    materials.forgetFree(now.minus(LIFE_OF_UPLOADS), MOST_UPLOADS);
    keys.removeBefore(now.minus(LIFE_OF_KEYS), MOST_ROWS);
    materials.forgetKeys(now.minus(LIFE_OF_KEYS), MOST_ROWS);
    guard.forgetTries(MOST_ROWS);
  }
}
