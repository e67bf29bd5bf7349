package org.beian.filing.material;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.beian.directory.persistence.Columns;
import org.beian.filing.persistence.Digest;
import org.beian.filing.persistence.IdempotencyException;
import org.beian.filing.persistence.IdempotencyException.Reason;
import org.beian.filing.persistence.Sql;

/**
 * The keys by which repeated uploads are known. A key is entered in the transaction that adds its
 * material and goes with the material: a repeat of what nobody has any more is a new upload.
 */
@ApplicationScoped
class MaterialKeys {

  private static final String ENTER =
      Sql.AT_ONCE
          + "INSERT INTO material_key"
          + " (key_hash, content_hash, material_id, used_at) VALUES (?, ?, ?, ?)";
  private static final String FIND =
      "SELECT content_hash, material_id FROM material_key WHERE key_hash = ?";
  private static final String REMOVE = "DELETE FROM material_key WHERE used_at < ? LIMIT ?";

  @PersistenceContext(unitName = "filing")
  EntityManager entities;

  /**
   * Enters the key of a material that was just added.
   *
   * @return false if it was used before
   * @throws IdempotencyException its first use still runs
   */
  boolean enter(String key, MaterialView material) {
    return Sql.run(
        entities,
        ENTER,
        s -> {
          s.setBytes(1, Digest.of("key", key));
          s.setBytes(2, contentOf(material));
          s.setString(3, material.id());
          s.setObject(4, Columns.utc(material.uploadedAt()));
          return Sql.insertKey(s);
        });
  }

  /**
   * The material that came with a key before.
   *
   * @param material what comes now
   * @throws IdempotencyException it was another one
   */
  Optional<String> find(String key, MaterialView material) {
    return Sql.run(
        entities,
        FIND,
        s -> {
          s.setBytes(1, Digest.of("key", key));
          return Sql.first(
              s,
              row -> {
                if (!Arrays.equals(contentOf(material), row.getBytes(1))) {
                  throw new IdempotencyException(Reason.OTHER_MATERIAL);
                }
                return row.getString(2);
              });
        });
  }

  /** Forgets at most {@code limit} keys that were used before {@code instant}. */
  void removeBefore(Instant instant, int limit) {
    Sql.run(
        entities,
        REMOVE,
        s -> {
          s.setObject(1, Columns.utc(instant));
          s.setInt(2, limit);
          return s.executeUpdate();
        });
  }

  private static byte[] contentOf(MaterialView material) {
    return Digest.of(material.kind().name(), material.fileName(), material.sha256());
  }
}
