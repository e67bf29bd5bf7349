package org.beian.directory.secret;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** The secrets' hashes in the database. */
@ApplicationScoped
class TokenTable {

  @PersistenceContext(unitName = "directory")
  EntityManager em;

  void add(byte[] hash, String purpose, String subject, Instant expires) {
    query(
            "INSERT INTO one_time_token (hash, purpose, subject, expires_at) VALUES (?, ?, ?, ?)",
            hash,
            purpose,
            subject,
            utc(expires))
        .executeUpdate();
  }

  Optional<String> find(byte[] hash, String purpose, Instant now) {
    List<?> subjects =
        query(
                "SELECT subject FROM one_time_token"
                    + " WHERE hash = ? AND purpose = ? AND expires_at > ?",
                hash,
                purpose,
                utc(now))
            .getResultList();
    return subjects.stream().map(String.class::cast).findFirst();
  }

  /** Whether it was still there. */
  boolean remove(byte[] hash) {
    return query("DELETE FROM one_time_token WHERE hash = ?", (Object) hash).executeUpdate() == 1;
  }

  void remove(String purpose, String subject) {
    query("DELETE FROM one_time_token WHERE subject = ? AND purpose = ?", subject, purpose)
        .executeUpdate();
  }

  void removeExpired(Instant now) {
    query("DELETE FROM one_time_token WHERE expires_at <= ? LIMIT 10000", utc(now)).executeUpdate();
  }

  private Query query(String sql, Object... parameters) {
    Query query = em.createNativeQuery(sql);
    for (int i = 0; i < parameters.length; i++) {
      query.setParameter(i + 1, parameters[i]);
    }
    return query;
  }

  private static LocalDateTime utc(Instant instant) {
    return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
  }
}
