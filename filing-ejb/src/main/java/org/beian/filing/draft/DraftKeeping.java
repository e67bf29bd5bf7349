package org.beian.filing.draft;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.beian.directory.outbox.Outbox;
import org.beian.directory.persistence.Columns;
import org.beian.filing.mail.MailTexts;

/**
 * Forgets drafts that nobody came back for in 90 days, and warns who asked for it fourteen days
 * before. A run is bounded; what it leaves, the next one takes.
 */
@Stateless
public class DraftKeeping {

  private static final int MOST_MAILS = 100;
  private static final int MOST_ROWS = 5_000;
  private static final String DUE =
      "SELECT token_hash FROM draft WHERE warn_at <= ? ORDER BY warn_at LIMIT "
          + MOST_MAILS
          + " FOR UPDATE SKIP LOCKED";

  @Inject Outbox outbox;
  @Inject Clock clock;

  @PersistenceContext(unitName = "filing")
  EntityManager entities;

  /** Does one run; of servers that run at once, one warns of each draft. */
  public void run() {
    Instant now = clock.instant();
    warn(now);
    entities
        .createNativeQuery("DELETE FROM draft WHERE saved_at < ? LIMIT " + MOST_ROWS)
        .setParameter(1, Columns.utc(now.minus(Draft.LIFE)))
        .executeUpdate();
  }

  private void warn(Instant now) {
    List<?> due = entities.createNativeQuery(DUE).setParameter(1, Columns.utc(now)).getResultList();
    for (Object hash : due) {
      Draft draft = entities.find(Draft.class, hash);
      if (draft.expiresAt().isAfter(now)) {
        outbox.post(
            MailTexts.mail(
                draft.email(), draft.locale(), "draft.ends", draft.number(), draft.expiresAt()));
      }
      draft.warned();
    }
  }
}
