package org.beian.directory.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.beian.directory.authority.AuthorityCode;

/** The staff in the database. */
@ApplicationScoped
class Staffers {

  private static final int MOST_SHOWN = 500;

  @PersistenceContext(unitName = "directory")
  EntityManager em;

  Staffer add(Staffer staffer) {
    em.persist(staffer);
    em.flush();
    return staffer;
  }

  Optional<Staffer> find(long id) {
    return Optional.ofNullable(em.find(Staffer.class, id));
  }

  Optional<Staffer> hold(long id) {
    return Optional.ofNullable(em.find(Staffer.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  Optional<Staffer> of(long credential) {
    return em.createQuery("select s from Staffer s where s.credential = :credential", Staffer.class)
        .setParameter("credential", credential)
        .getResultStream()
        .findFirst();
  }

  /** Those who have not left, in the order in which they came. */
  List<Staffer> present() {
    return em.createQuery(
            "select s from Staffer s where s.credential is not null order by s.id", Staffer.class)
        .setMaxResults(MOST_SHOWN)
        .getResultList();
  }

  /** Those of an authority who have not left. */
  List<Staffer> of(AuthorityCode authority) {
    return em.createQuery(
            "select s from Staffer s where s.authority = :authority and s.credential is not null"
                + " order by s.id",
            Staffer.class)
        .setParameter("authority", authority)
        .setMaxResults(MOST_SHOWN)
        .getResultList();
  }

  /** Whether anybody ever was. */
  boolean isEmpty() {
    return em.createQuery("select s.id from Staffer s", Long.class)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }
}
