package org.beian.directory.securitykey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The keys in the database. */
@ApplicationScoped
class KeyTable {

  @PersistenceContext(unitName = "directory")
  EntityManager em;

  void add(SecurityKey key) {
    em.persist(key);
    em.flush();
  }

  /** The keys of a login, in the order in which they were added. */
  List<SecurityKey> of(long credential) {
    return em.createQuery(
            "select k from SecurityKey k where k.credential = :credential order by k.id",
            SecurityKey.class)
        .setParameter("credential", credential)
        .getResultList();
  }

  /** Whether anybody has a key. */
  boolean isTaken(byte[] keyId) {
    return !em.createQuery("select k.id from SecurityKey k where k.keyId = :key", Long.class)
        .setParameter("key", keyId)
        .getResultList()
        .isEmpty();
  }

  /** A key of a login, held until the transaction ends, so that no count of it is taken twice. */
  Optional<SecurityKey> hold(long credential, byte[] keyId) {
    return em.createQuery(
            "select k from SecurityKey k where k.credential = :credential and k.keyId = :key",
            SecurityKey.class)
        .setParameter("credential", credential)
        .setParameter("key", keyId)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /** Takes a key of a login away; tells whether there was one. */
  boolean remove(long credential, long id) {
    return em.createNativeQuery("DELETE FROM security_key WHERE id = ? AND credential = ?")
            .setParameter(1, id)
            .setParameter(2, credential)
            .executeUpdate()
        == 1;
  }

  void removeAll(long credential) {
    em.createNativeQuery("DELETE FROM security_key WHERE credential = ?")
        .setParameter(1, credential)
        .executeUpdate();
  }
}
