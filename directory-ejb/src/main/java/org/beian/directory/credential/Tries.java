package org.beian.directory.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.beian.directory.persistence.Columns;
import org.beian.directory.secret.Secrets;

/**
 * Counts tries at a name, whether or not anybody has that name, so that the answer after too many
 * tells nothing. A try is counted before it is judged: tries at the same time gain nothing.
 */
@ApplicationScoped
class Tries {

  /** How long nobody is listened to after too many tries; tries further apart do not add up. */
  static final Duration LOCKOUT = Duration.ofMinutes(30);

  private static final String COUNT =
      "INSERT INTO sign_in_try (name_hash, tries, last_at) VALUES (?, 1, ?)"
          + " ON DUPLICATE KEY UPDATE"
          + " tries = IF(last_at <= ?, 1, LEAST(tries, ?) + 1),"
          + " last_at = IF(tries > ?, last_at, ?)";

  @PersistenceContext(unitName = "directory")
  EntityManager em;

  @Inject Clock clock;

  /** Counts a try at a name, at once and for good; false if it is one too many. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  boolean admit(String name, int limit) {
    byte[] hash = Secrets.hash(name);
    Instant now = clock.instant();
    query(
            COUNT,
            hash,
            Columns.utc(now),
            Columns.utc(now.minus(LOCKOUT)),
            limit,
            limit,
            Columns.utc(now))
        .executeUpdate();
    Object tries =
        query("SELECT tries FROM sign_in_try WHERE name_hash = ?", (Object) hash).getSingleResult();
    return ((Number) tries).intValue() <= limit;
  }

  /** Forgets all tries at a name. */
  void forget(String name) {
    query("DELETE FROM sign_in_try WHERE name_hash = ?", (Object) Secrets.hash(name))
        .executeUpdate();
  }

  /** Takes back one try at a name. */
  void takeBack(String name) {
    query(
            "UPDATE sign_in_try SET tries = tries - 1 WHERE name_hash = ?",
            (Object) Secrets.hash(name))
        .executeUpdate();
  }

  void removeOld() {
    query(
            "DELETE FROM sign_in_try WHERE last_at <= ? LIMIT 10000",
            Columns.utc(clock.instant().minus(LOCKOUT)))
        .executeUpdate();
  }

  private Query query(String sql, Object... parameters) {
    return Columns.bind(em.createNativeQuery(sql), parameters);
  }
}
