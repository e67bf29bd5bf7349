package org.beian.filing.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.beian.directory.persistence.Columns;
import org.beian.filing.application.HandedIn;
import org.beian.filing.persistence.Digest;
import org.beian.filing.persistence.IdempotencyException;
import org.beian.filing.persistence.IdempotencyException.Reason;
import org.beian.filing.persistence.Sql;
import org.beian.filing.querycode.QueryCode;

/**
 * The keys by which repeated submissions are known.
 *
 * <p>A key is claimed by inserting it in the transaction of the submission itself: while that runs,
 * a second claim meets the row's lock and does not wait for it; when it fails, by whatever death,
 * the row is gone with it; when it is stored, the key leads to it. The query code must be answered
 * again to a repeat although only its hash is on record: it is sealed with the key, of which the
 * table has only a hash, so that the table alone opens no case.
 */
@ApplicationScoped
class IdempotencyKeys {

  private static final String CLAIM =
      Sql.AT_ONCE
          + "INSERT INTO idempotency_key"
          + " (key_hash, form_hash, application_id, sealed_code, used_at) VALUES (?, ?, ?, ?, ?)";
  private static final String FIND =
      "SELECT form_hash, application_id, sealed_code FROM idempotency_key WHERE key_hash = ?";
  private static final String REMOVE = "DELETE FROM idempotency_key WHERE used_at < ? LIMIT ?";

  @PersistenceContext(unitName = "filing")
  EntityManager entities;

  /** An application that was submitted with the same key and form before. */
  record Earlier(long applicationId, QueryCode code) {}

  /** Claims the key of a submission for its form, as {@link #claim(HandedIn, String)} does. */
  Optional<Earlier> claim(HandedIn handedIn) {
    return claim(handedIn, handedIn.json());
  }

  /**
   * Claims the key of a submission.
   *
   * @param content what was sent: a repeat sends the same
   * @return none if the key is new, or the earlier submission that is to be answered again
   * @throws IdempotencyException the earlier submission still runs, or had other content
   */
  Optional<Earlier> claim(HandedIn handedIn, String content) {
    byte[] formHash = Digest.of(content);
    boolean isNew = Sql.run(entities, CLAIM, s -> insert(s, handedIn, formHash));
    return isNew
        ? Optional.empty()
        : Optional.of(
            find(handedIn.idempotencyKey(), content)
                .orElseThrow(() -> new ConflictException("The key was removed just now")));
  }

  /**
   * The submission that a key was used for; claims nothing.
   *
   * @throws IdempotencyException it had other content
   */
  Optional<Earlier> find(String key, String content) {
    byte[] formHash = Digest.of(content);
    return Sql.run(
        entities,
        FIND,
        s -> {
          s.setBytes(1, Digest.of("key", key));
          return Sql.first(s, row -> earlier(row, key, formHash));
        });
  }

  /** Forgets at most {@code limit} keys that were used before {@code instant}. */
  int removeBefore(Instant instant, int limit) {
    return Sql.run(
        entities,
        REMOVE,
        s -> {
          s.setObject(1, Columns.utc(instant));
          s.setInt(2, limit);
          return s.executeUpdate();
        });
  }

  private static boolean insert(PreparedStatement s, HandedIn handedIn, byte[] formHash)
      throws SQLException {
    String key = handedIn.idempotencyKey();
    s.setBytes(1, Digest.of("key", key));
    s.setBytes(2, formHash);
    s.setLong(3, handedIn.id());
    s.setBytes(4, seal(bytes(handedIn.code()), key, handedIn.id()));
    s.setObject(5, Columns.utc(handedIn.at()));
    return Sql.insertKey(s);
  }

  private static Earlier earlier(ResultSet row, String key, byte[] formHash) throws SQLException {
    if (!Arrays.equals(formHash, row.getBytes(1))) {
      throw new IdempotencyException(Reason.OTHER_FORM);
    }
    long id = row.getLong(2);
    byte[] code = seal(row.getBytes(3), key, id);
    return new Earlier(id, new QueryCode(new String(code, StandardCharsets.US_ASCII)));
  }

  private static byte[] bytes(QueryCode code) {
    return code.value().getBytes(StandardCharsets.US_ASCII);
  }

  /** Seals, and opens what was sealed: each application has a pad of its own. */
  private static byte[] seal(byte[] text, String key, long applicationId) {
    byte[] pad = Digest.of("seal", key, Long.toString(applicationId));
    byte[] sealed = new byte[text.length];
    for (int i = 0; i < text.length; i++) {
      sealed[i] = (byte) (text[i] ^ pad[i]);
    }
    return sealed;
  }
}
