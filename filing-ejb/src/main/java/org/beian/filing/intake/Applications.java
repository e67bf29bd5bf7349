package org.beian.filing.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.util.Optional;
import org.beian.filing.persistence.Sql;
import org.beian.filing.registry.FilingNumber;

/** The applications on record. */
@ApplicationScoped
class Applications {

  private static final String LOCK_BY_NUMBER =
      "SELECT id, number, code_hash FROM application WHERE number = ?";
  private static final String LOCK_BY_FILING =
      "SELECT id, number, code_hash FROM application WHERE filing_number = ?";

  @PersistenceContext(unitName = "filing")
  EntityManager entities;

  /** What opens an application: its number as it is on record, and the hash of its code. */
  static final class Lock {
    final long id;
    final String number;
    final byte[] codeHash;

    Lock(long id, String number, byte[] codeHash) {
      this.id = id;
      this.number = number;
      this.codeHash = codeHash;
    }
  }

  void add(Application application) {
    entities.persist(application);
    entities.flush();
  }

  Application get(long id) {
    return entities.find(Application.class, id);
  }

  /** The lock of the application with that number, or of the one that led to that filing. */
  Optional<Lock> lockOf(String number) {
    return Sql.run(
        entities,
        FilingNumber.isValid(number) ? LOCK_BY_FILING : LOCK_BY_NUMBER,
        s -> {
          s.setString(1, number);
          try (ResultSet row = s.executeQuery()) {
            return row.next()
                ? Optional.of(new Lock(row.getLong(1), row.getString(2), row.getBytes(3)))
                : Optional.empty();
          }
        });
  }
}
