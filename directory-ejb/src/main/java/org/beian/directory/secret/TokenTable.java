package org.beian.directory.secret;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.beian.directory.persistence.Columns;

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
            Columns.utc(expires))
        .executeUpdate();
  }

  Optional<String> find(byte[] hash, String purpose, Instant now) {
    List<?> subjects =
        query(
                "SELECT subject FROM one_time_token"
                    + " WHERE hash = ? AND purpose = ? AND expires_at > ?",
                hash,
                purpose,
                Columns.utc(now))
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
    query("DELETE FROM one_time_token WHERE expires_at <= ? LIMIT 10000", Columns.utc(now))
        .executeUpdate();
  }

  private Query query(String sql, Object... parameters) {
    return Columns.bind(em.createNativeQuery(sql), parameters);
  }
}
