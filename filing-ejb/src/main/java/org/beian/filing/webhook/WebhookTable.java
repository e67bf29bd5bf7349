package org.beian.filing.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.beian.directory.client.KnownClient;
import org.beian.directory.persistence.Columns;
import org.beian.directory.secret.Seal;
import org.beian.filing.persistence.Sql;

/** Webhooks in the database; their secrets are sealed. */
@ApplicationScoped
class WebhookTable {

  private static final String INSERT =
      "INSERT INTO webhook (id, account_id, sandbox, client_id, url, types, algorithm, secret,"
          + " made_at, carried) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String VIEWS =
      "SELECT id, sandbox, client_id, url, types, algorithm, paused, made_at FROM webhook"
          + " WHERE account_id = ? AND sandbox = ? ORDER BY id LIMIT 50";
  private static final String HOLD = "SELECT id FROM account WHERE id = ? FOR UPDATE";
  private static final String OWN =
      "SELECT 1 FROM webhook WHERE id = ? AND account_id = ? AND sandbox = ?";
  private static final String FIND =
      "SELECT id, client_id, url, algorithm, secret, old_secret, old_until FROM webhook"
          + " WHERE id = ?";
  private static final String ROTATE =
      "UPDATE webhook SET old_secret = secret, old_until = ?, secret = ? WHERE id = ?";
  private static final String PAUSE = "UPDATE webhook SET paused = ? WHERE id = ?";
  private static final String PAUSED = "SELECT id FROM webhook WHERE paused";
  private static final String REMOVE = "DELETE FROM webhook WHERE id = ?";

  @Inject Seal seal;

  @PersistenceContext(unitName = "filing")
  EntityManager entities;

  /**
   * Adds a webhook.
   *
   * @param carried position of the last event that it is not told of
   */
  void add(KnownClient by, WebhookView hook, String secret, long carried) {
    Sql.run(
        entities,
        INSERT,
        s -> {
          s.setLong(1, hook.id());
          s.setLong(2, by.accountId());
          s.setBoolean(3, by.sandbox());
          s.setString(4, by.clientId());
          s.setString(5, hook.url());
          s.setString(6, String.join(",", hook.types()));
          s.setString(7, hook.algorithm().name());
          s.setBytes(8, sealed(hook.id(), secret));
          s.setObject(9, Columns.utc(hook.madeAt()));
          s.setLong(10, carried);
          return s.executeUpdate();
        });
  }

  List<WebhookView> ofAccount(KnownClient by) {
    return Sql.run(
        entities,
        VIEWS,
        s -> {
          s.setLong(1, by.accountId());
          s.setBoolean(2, by.sandbox());
          return Sql.all(s, WebhookTable::view);
        });
  }

  /**
   * How many an account has; it is held, so that nobody makes another for it until the transaction
   * ends.
   */
  int countHolding(KnownClient by) {
    Sql.hold(entities, HOLD, by.accountId());
    return ofAccount(by).size();
  }

  boolean isOwn(KnownClient by, long id) {
    return Sql.run(
            entities,
            OWN,
            s -> {
              s.setLong(1, id);
              s.setLong(2, by.accountId());
              s.setBoolean(3, by.sandbox());
              return Sql.first(s, row -> true);
            })
        .isPresent();
  }

  Optional<Webhook> find(long id, Instant now) {
    return Sql.run(
        entities,
        FIND,
        s -> {
          s.setLong(1, id);
          return Sql.first(s, row -> hook(row, now));
        });
  }

  void rotate(long id, String secret, Instant oldUntil) {
    Sql.run(
        entities,
        ROTATE,
        s -> {
          s.setObject(1, Columns.utc(oldUntil));
          s.setBytes(2, sealed(id, secret));
          s.setLong(3, id);
          return s.executeUpdate();
        });
  }

  void pause(long id, boolean paused) {
    Sql.run(
        entities,
        PAUSE,
        s -> {
          s.setBoolean(1, paused);
          s.setLong(2, id);
          return s.executeUpdate();
        });
  }

  Set<Long> paused() {
    return Set.copyOf(Sql.run(entities, PAUSED, s -> Sql.all(s, row -> row.getLong(1))));
  }

  void remove(long id) {
    Sql.run(
        entities,
        REMOVE,
        s -> {
          s.setLong(1, id);
          return s.executeUpdate();
        });
  }

  private Webhook hook(ResultSet row, Instant now) throws SQLException {
    long id = row.getLong(1);
    List<String> secrets = new ArrayList<>();
    secrets.add(opened(id, row.getBytes(5)));
    LocalDateTime until = row.getObject(7, LocalDateTime.class);
    if (until != null && Columns.instant(until).isAfter(now)) {
      secrets.add(opened(id, row.getBytes(6)));
    }
    return new Webhook(
        id, row.getString(2), row.getString(3), Algorithm.valueOf(row.getString(4)), secrets);
  }

  private static WebhookView view(ResultSet row) throws SQLException {
    return new WebhookView(
        row.getLong(1),
        row.getBoolean(2),
        row.getString(3),
        row.getString(4),
        List.of(row.getString(5).split(",", -1)),
        Algorithm.valueOf(row.getString(6)),
        row.getBoolean(7),
        Columns.instant(row.getObject(8, LocalDateTime.class)));
  }

  private byte[] sealed(long id, String secret) {
    return seal.seal(secret.getBytes(StandardCharsets.UTF_8), "webhook " + id);
  }

  private String opened(long id, byte[] sealed) {
    return seal.open(sealed, "webhook " + id)
        .map(secret -> new String(secret, StandardCharsets.UTF_8))
        .orElseThrow(() -> new IllegalStateException("Sealed under another secret"));
  }
}
