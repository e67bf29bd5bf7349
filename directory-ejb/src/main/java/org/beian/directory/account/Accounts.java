package org.beian.directory.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.beian.directory.credential.LoginName;
import org.beian.directory.organisation.CreditCode;

/** Accounts, members and invitations in the database. */
@ApplicationScoped
class Accounts {

  private static final int MOST_SHOWN = 200;

  @PersistenceContext(unitName = "directory")
  EntityManager em;

  Optional<Account> find(CreditCode unit) {
    return em.createQuery("select a from Account a where a.unit = :unit", Account.class)
        .setParameter("unit", unit.value())
        .getResultStream()
        .findFirst();
  }

  /** The account, held until the transaction ends: who acts in it, and as what, stays true. */
  Account hold(long account) {
    return em.find(Account.class, account, LockModeType.PESSIMISTIC_WRITE);
  }

  <T> T add(T entity) {
    em.persist(entity);
    em.flush();
    return entity;
  }

  Optional<Member> memberOf(long credential) {
    return em.createQuery("select m from Member m where m.credential = :credential", Member.class)
        .setParameter("credential", credential)
        .getResultStream()
        .findFirst();
  }

  /** A member of this account who has not been removed. */
  Optional<Member> member(long account, long id) {
    return em.createQuery(
            "select m from Member m where m.id = :id and m.account.id = :account"
                + " and m.credential is not null",
            Member.class)
        .setParameter("id", id)
        .setParameter("account", account)
        .getResultStream()
        .findFirst();
  }

  List<Member> members(long account) {
    return em.createQuery(
            "select m from Member m where m.account.id = :account and m.credential is not null"
                + " order by m.id",
            Member.class)
        .setParameter("account", account)
        .setMaxResults(MOST_SHOWN)
        .getResultList();
  }

  List<Invitation> invitations(long account) {
    return em.createQuery(
            "select i from Invitation i where i.account.id = :account order by i.id",
            Invitation.class)
        .setParameter("account", account)
        .setMaxResults(MOST_SHOWN)
        .getResultList();
  }

  Optional<Invitation> invitation(long account, LoginName login) {
    return em.createQuery(
            "select i from Invitation i where i.account.id = :account and i.login = :login",
            Invitation.class)
        .setParameter("account", account)
        .setParameter("login", login.value())
        .getResultStream()
        .findFirst();
  }

  Optional<Invitation> invitation(long account, long id) {
    return Optional.ofNullable(em.find(Invitation.class, id))
        .filter(found -> found.account().id() == account);
  }

  Optional<Invitation> invitation(long id) {
    return Optional.ofNullable(em.find(Invitation.class, id));
  }

  void remove(Invitation invitation) {
    em.remove(invitation);
  }
}
