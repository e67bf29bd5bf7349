package org.beian.directory.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.beian.directory.persistence.Columns;
import org.beian.directory.secret.Secrets;

/**
 * Who is signed in, on which browser. Sessions live in the database: every server knows them, a
 * restart does not end them, and they can be ended from elsewhere.
 */
@ApplicationScoped
class Sessions {

  /** A session ends when nothing was asked for so long. */
  static final Duration IDLE = Duration.ofMinutes(30);

  /** And at the latest after that. */
  static final Duration LONGEST = Duration.ofHours(12);

  private static final Duration SECOND_FACTOR_AWAITED = Duration.ofMinutes(10);
  private static final Duration SEEN_TO = Duration.ofMinutes(1);

  @PersistenceContext(unitName = "directory")
  EntityManager em;

  @Inject Clock clock;

  /** A session that is still good. */
  record Session(long credential, boolean passed) {}

  /** Opens a session under a new secret. */
  String open(long credential, boolean passed) {
    String token = Secrets.token();
    LocalDateTime now = Columns.utc(clock.instant());
    query(
            "INSERT INTO sign_in_session (hash, credential, passed, opened_at, seen_at)"
                + " VALUES (?, ?, ?, ?, ?)",
            Secrets.hash(token),
            credential,
            passed,
            now,
            now)
        .executeUpdate();
    return token;
  }

  /** The session under a secret; finding it counts as use. */
  Optional<Session> find(String token) {
    Instant now = clock.instant();
    byte[] hash = Secrets.hash(token);
    Optional<Object[]> row =
        rows(
                "SELECT credential, passed, opened_at, seen_at FROM sign_in_session WHERE hash = ?",
                (Object) hash)
            .stream()
            .findFirst();
    Optional<Session> session = row.flatMap(columns -> read(columns, now));
    if (session.isPresent() && at(row.get()[3]).isBefore(now.minus(SEEN_TO))) {
      query("UPDATE sign_in_session SET seen_at = ? WHERE hash = ?", Columns.utc(now), hash)
          .executeUpdate();
    }
    return session;
  }

  private static Optional<Session> read(Object[] columns, Instant now) {
    boolean passed = columns[1] instanceof Boolean b ? b : ((Number) columns[1]).intValue() != 0;
    Instant opened = at(columns[2]);
    Instant seen = at(columns[3]);
    boolean good =
        passed
            ? seen.plus(IDLE).isAfter(now) && opened.plus(LONGEST).isAfter(now)
            : opened.plus(SECOND_FACTOR_AWAITED).isAfter(now);
    return good
        ? Optional.of(new Session(((Number) columns[0]).longValue(), passed))
        : Optional.empty();
  }

  /** The sessions of a credential that are good still, the newest first. */
  List<OpenSession> of(long credential, String present) {
    Instant now = clock.instant();
    String own = HexFormat.of().formatHex(Secrets.hash(present));
    return rows(
            "SELECT LOWER(HEX(hash)), opened_at, seen_at FROM sign_in_session"
                + " WHERE credential = ? AND passed AND seen_at > ? AND opened_at > ?"
                + " ORDER BY opened_at DESC LIMIT 50",
            credential,
            Columns.utc(now.minus(IDLE)),
            Columns.utc(now.minus(LONGEST)))
        .stream()
        .map(row -> new OpenSession((String) row[0], at(row[1]), at(row[2]), own.equals(row[0])))
        .toList();
  }

  /** Ends a session of a credential; tells whether there was one. */
  boolean close(long credential, String id) {
    return query(
                "DELETE FROM sign_in_session WHERE credential = ? AND hash = ?",
                credential,
                HexFormat.of().parseHex(id))
            .executeUpdate()
        == 1;
  }

  /** Ends all sessions of a credential but one; tells how many there were. */
  int closeOthers(long credential, String present) {
    return query(
            "DELETE FROM sign_in_session WHERE credential = ? AND hash <> ?",
            credential,
            Secrets.hash(present))
        .executeUpdate();
  }

  void close(String token) {
    query("DELETE FROM sign_in_session WHERE hash = ?", (Object) Secrets.hash(token))
        .executeUpdate();
  }

  void closeAll(long credential) {
    query("DELETE FROM sign_in_session WHERE credential = ?", credential).executeUpdate();
  }

  void removeOld() {
    query(
            "DELETE FROM sign_in_session WHERE seen_at <= ? LIMIT 10000",
            Columns.utc(clock.instant().minus(IDLE)))
        .executeUpdate();
  }

  @SuppressWarnings("unchecked") // a native query of several columns answers arrays
  private List<Object[]> rows(String sql, Object... parameters) {
    return query(sql, parameters).getResultList();
  }

  private Query query(String sql, Object... parameters) {
    return Columns.bind(em.createNativeQuery(sql), parameters);
  }

  private static Instant at(Object column) {
    return Columns.instant(
        column instanceof java.sql.Timestamp stamp
            ? stamp.toLocalDateTime()
            : (LocalDateTime) column);
  }
}
