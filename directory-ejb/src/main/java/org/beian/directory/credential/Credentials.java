package org.beian.directory.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The credentials in the database, with their recovery codes. */
@ApplicationScoped
class Credentials {

  @PersistenceContext(unitName = "directory")
  EntityManager em;

  Credential add(Credential credential) {
    em.persist(credential);
    em.flush();
    return credential;
  }

  Optional<Credential> find(Realm realm, LoginName login) {
    return em.createQuery(
            "select c from Credential c where c.realm = :realm and c.login = :login",
            Credential.class)
        .setParameter("realm", realm)
        .setParameter("login", login.value())
        .getResultStream()
        .findFirst();
  }

  Optional<Credential> find(long id) {
    return Optional.ofNullable(em.find(Credential.class, id));
  }

  List<Credential> all(List<Long> ids) {
    return ids.isEmpty()
        ? List.of()
        : em.createQuery("select c from Credential c where c.id in :ids", Credential.class)
            .setParameter("ids", ids)
            .getResultList();
  }

  /** The credential, held until the transaction ends, so that no code of it is taken twice. */
  Optional<Credential> hold(long id) {
    return Optional.ofNullable(em.find(Credential.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  List<String> demoLogins() {
    return em.createQuery(
            "select c.login from Credential c where c.demo = true order by c.login", String.class)
        .setMaxResults(100)
        .getResultList();
  }

  void remove(Credential credential) {
    removeCodes(credential.id());
    em.remove(credential);
  }

  void addCode(long credential, byte[] hash) {
    em.createNativeQuery("INSERT INTO recovery_code (credential, hash) VALUES (?, ?)")
        .setParameter(1, credential)
        .setParameter(2, hash)
        .executeUpdate();
  }

  /** Spends a recovery code, if there is such a one. */
  boolean spendCode(long credential, byte[] hash) {
    return em.createNativeQuery("DELETE FROM recovery_code WHERE credential = ? AND hash = ?")
            .setParameter(1, credential)
            .setParameter(2, hash)
            .executeUpdate()
        == 1;
  }

  void removeCodes(long credential) {
    em.createNativeQuery("DELETE FROM recovery_code WHERE credential = ?")
        .setParameter(1, credential)
        .executeUpdate();
  }

  long countCodes(long credential) {
    return ((Number)
            em.createNativeQuery("SELECT COUNT(*) FROM recovery_code WHERE credential = ?")
                .setParameter(1, credential)
                .getSingleResult())
        .longValue();
  }
}
