package org.beian.directory.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.beian.directory.authority.AuthorityCode;
import org.beian.directory.persistence.Columns;
import org.beian.directory.secret.Secrets;

/** The clients and their secrets in the database. */
@ApplicationScoped
class ApiClients {

  private static final int MOST_LISTED = 100;

  @PersistenceContext(unitName = "directory")
  EntityManager em;

  void add(ApiClient client) {
    em.persist(client);
    em.flush();
  }

  Optional<ApiClient> find(String clientId, LockModeType lock) {
    return em.createQuery("select c from ApiClient c where c.clientId = :name", ApiClient.class)
        .setParameter("name", Columns.ascii(clientId))
        .setLockMode(lock)
        .getResultStream()
        .findFirst();
  }

  /** The newest first; a hundred at most. */
  List<ApiClient> ofAccount(long account) {
    return em.createQuery(
            "select c from ApiClient c where c.account = :account order by c.id desc",
            ApiClient.class)
        .setParameter("account", account)
        .setMaxResults(MOST_LISTED)
        .getResultList();
  }

  /**
   * How many of an account's call or may come to; the account is held, so that nobody makes another
   * until the transaction ends.
   */
  long countAlive(long account, Instant now) {
    query("SELECT id FROM account WHERE id = ? FOR UPDATE", account).getSingleResult();
    return em.createQuery(
            "select c from ApiClient c where c.account = :account and c.state in :alive",
            ApiClient.class)
        .setParameter("account", account)
        .setParameter("alive", List.of(ClientState.WAITING, ClientState.APPROVED))
        .getResultStream()
        .filter(client -> client.view(now).isAlive())
        .count();
  }

  /** Of all organisations, the newest first. */
  List<ApiClient> latest(int most) {
    return em.createQuery("select c from ApiClient c order by c.id desc", ApiClient.class)
        .setMaxResults(most)
        .getResultList();
  }

  /** Those that wait for an authority, the oldest first; a hundred at most. */
  List<ApiClient> waiting(AuthorityCode authority) {
    return em.createQuery(
            "select c from ApiClient c where c.state = :state and c.authority = :authority"
                + " order by c.id",
            ApiClient.class)
        .setParameter("state", ClientState.WAITING)
        .setParameter("authority", authority)
        .setMaxResults(MOST_LISTED)
        .getResultList();
  }

  /** Those whose owners are to be warned; a hundred at most, each held. */
  List<ApiClient> toWarn(Instant now) {
    List<?> ids =
        query(
                "SELECT id FROM api_client WHERE warn_at <= ? ORDER BY warn_at LIMIT 100"
                    + " FOR UPDATE SKIP LOCKED",
                Columns.utc(now))
            .getResultList();
    return ids.stream().map(id -> em.find(ApiClient.class, ((Number) id).longValue())).toList();
  }

  /** Whether this is a secret of the client that is not over. */
  boolean hasSecret(long client, byte[] hash, Instant now) {
    return !query(
            "SELECT 1 FROM api_client_secret WHERE hash = ? AND client = ? AND ends_at > ?",
            hash,
            client,
            Columns.utc(now))
        .getResultList()
        .isEmpty();
  }

  void addSecret(long client, byte[] hash, Instant now, Instant ends) {
    query(
            "INSERT INTO api_client_secret (hash, client, made_at, ends_at) VALUES (?, ?, ?, ?)",
            hash,
            client,
            Columns.utc(now),
            Columns.utc(ends))
        .executeUpdate();
  }

  /** Lets the newest secret go on until {@code last} at most, and ends all others now. */
  void endSecrets(long client, Instant now, Instant last) {
    query(
            "DELETE FROM api_client_secret WHERE client = ? AND made_at < (SELECT newest FROM"
                + " (SELECT MAX(made_at) AS newest FROM api_client_secret WHERE client = ?) AS m)",
            client,
            client)
        .executeUpdate();
    query(
            "UPDATE api_client_secret SET ends_at = LEAST(ends_at, ?) WHERE client = ?",
            Columns.utc(last),
            client)
        .executeUpdate();
    query(
            "DELETE FROM api_client_secret WHERE client = ? AND ends_at <= ?",
            client,
            Columns.utc(now))
        .executeUpdate();
  }

  void used(long client, Instant now) {
    query("UPDATE api_client SET last_used_at = ? WHERE id = ?", Columns.utc(now), client)
        .executeUpdate();
  }

  /** Remembers an assertion; false if it was used before. */
  boolean isFirstUse(String clientId, String assertionId, Instant ends) {
    return query(
                "INSERT IGNORE INTO api_assertion (hash, ends_at) VALUES (?, ?)",
                Secrets.hash(clientId + "\n" + assertionId),
                Columns.utc(ends))
            .executeUpdate()
        == 1;
  }

  void forgetAssertions(Instant now) {
    query("DELETE FROM api_assertion WHERE ends_at <= ? LIMIT 10000", Columns.utc(now))
        .executeUpdate();
  }

  private Query query(String sql, Object... parameters) {
    return Columns.bind(em.createNativeQuery(sql), parameters);
  }
}
