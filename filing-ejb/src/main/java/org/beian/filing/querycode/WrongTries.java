package org.beian.filing.querycode;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.beian.directory.persistence.Columns;
import org.beian.filing.persistence.Digest;
import org.beian.filing.persistence.Sql;

/**
 * Counts wrong query codes, by number and by client address, for all servers.
 *
 * <p>A right code costs one read; only wrong ones write. Tries that run at the same moment may
 * exceed the limit by their number, which against 31 to the power 10 codes gains nothing. An
 * address may be shared by a whole office, so it is allowed more than a number.
 */
@ApplicationScoped
class WrongTries {

  private static final int MOST_AT_NUMBER = 10;
  private static final int MOST_FROM_ADDRESS = 100;
  private static final Duration WINDOW = Duration.ofMinutes(15);

  private static final String READ =
      "SELECT since, tries FROM wrong_try WHERE subject_hash = ? AND tries >= ? AND since > ?"
          + " UNION ALL"
          + " SELECT since, tries FROM wrong_try WHERE subject_hash = ? AND tries >= ? AND since > ?";
  private static final String COUNT =
      "INSERT INTO wrong_try (subject_hash, tries, since) VALUES (?, 1, ?) ON DUPLICATE KEY UPDATE"
          + " tries = IF(since > ?, tries + 1, 1), since = IF(since > ?, since, VALUES(since))";
  private static final String REMOVE = "DELETE FROM wrong_try WHERE since < ? LIMIT ?";

  @Inject Clock clock;

  @PersistenceContext(unitName = "filing")
  EntityManager entities;

  private static final class Subject {
    final byte[] hash;
    final int limit;

    Subject(byte[] hash, int limit) {
      this.hash = hash;
      this.limit = limit;
    }
  }

  /**
   * Lets a try pass, or not.
   *
   * @throws TooManyTriesException the number or the address has had its wrong tries
   */
  void check(String number, String clientAddress) {
    Instant now = clock.instant();
    Instant since = Sql.run(entities, READ, s -> read(s, subjects(number, clientAddress), now));
    if (since != null) {
      long seconds = Duration.between(now, since.plus(WINDOW)).toSeconds();
      throw new TooManyTriesException(Math.max(1, seconds));
    }
  }

  /** Counts a wrong try. */
  void count(String number, String clientAddress) {
    LocalDateTime now = Columns.utc(clock.instant());
    LocalDateTime over = now.minus(WINDOW);
    Sql.run(
        entities,
        COUNT,
        s -> {
          for (Subject subject : subjects(number, clientAddress)) {
            s.setBytes(1, subject.hash);
            s.setObject(2, now);
            s.setObject(3, over);
            s.setObject(4, over);
            s.addBatch();
          }
          return s.executeBatch();
        });
  }

  /** Forgets at most {@code limit} counts whose time is over. */
  int removeOld(int limit) {
    return Sql.run(
        entities,
        REMOVE,
        s -> {
          s.setObject(1, Columns.utc(clock.instant().minus(WINDOW)));
          s.setInt(2, limit);
          return s.executeUpdate();
        });
  }

  private static Instant read(PreparedStatement s, List<Subject> subjects, Instant now)
      throws SQLException {
    int parameter = 1;
    for (Subject subject : subjects) {
      s.setBytes(parameter++, subject.hash);
      s.setInt(parameter++, subject.limit);
      s.setObject(parameter++, Columns.utc(now.minus(WINDOW)));
    }
    Instant latest = null;
    try (ResultSet rows = s.executeQuery()) {
      while (rows.next()) {
        Instant since = Columns.instant(rows.getObject(1, LocalDateTime.class));
        latest = latest == null || since.isAfter(latest) ? since : latest;
      }
    }
    return latest;
  }

  /** In the order of their hashes, which is the order in which rows are locked. */
  private static List<Subject> subjects(String number, String clientAddress) {
    return Stream.of(
            new Subject(Digest.of("number", number), MOST_AT_NUMBER),
            new Subject(Digest.of("address", String.valueOf(clientAddress)), MOST_FROM_ADDRESS))
        .sorted(Comparator.comparing(subject -> subject.hash, Arrays::compareUnsigned))
        .toList();
  }
}
