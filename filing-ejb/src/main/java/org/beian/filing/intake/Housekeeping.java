package org.beian.filing.intake;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.beian.filing.draft.DraftDesk;
import org.beian.filing.material.MaterialStore;
import org.beian.filing.persistence.Sql;

/**
 * Forgets what nobody came back for: uploads without an application after a day, drafts after 90
 * days, idempotency keys after 30 days. A run is bounded; what it leaves, the next one takes.
 */
@Stateless
public class Housekeeping {

  private static final Duration LIFE_OF_UPLOADS = Duration.ofDays(1);
  private static final Duration LIFE_OF_KEYS = Duration.ofDays(30);
  private static final int MOST_UPLOADS = 200;
  private static final int MOST_ROWS = 5_000;

  @Inject MaterialStore materials;
  @Inject IdempotencyKeys keys;
  @Inject WrongTries wrongTries;
  @Inject Clock clock;

  @PersistenceContext(unitName = "filing")
  EntityManager entities;

  /** Does one run; servers that run at once do the same work twice at most. */
  public void tidy() {
    Instant now = clock.instant();
    materials.forgetFree(now.minus(LIFE_OF_UPLOADS), MOST_UPLOADS);
    keys.removeBefore(now.minus(LIFE_OF_KEYS), MOST_ROWS);
    wrongTries.removeOld(MOST_ROWS);
    entities
        .createNativeQuery("DELETE FROM draft WHERE saved_at < ? LIMIT " + MOST_ROWS)
        .setParameter(1, Sql.utc(now.minus(DraftDesk.LIFE)))
        .executeUpdate();
  }
}
