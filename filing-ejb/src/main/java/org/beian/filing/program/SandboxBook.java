package org.beian.filing.program;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.beian.directory.persistence.Columns;
import org.beian.filing.cases.CaseFilter;
import org.beian.filing.persistence.Digest;
import org.beian.filing.persistence.IdempotencyException;
import org.beian.filing.persistence.Sql;
import org.beian.filing.registry.FilingFilter;
import org.beian.filing.registry.FilingNumber;

/** The sandbox in the database. */
@ApplicationScoped
class SandboxBook {

  @PersistenceContext(unitName = "filing")
  EntityManager entities;

  void add(SandboxFiling filing) {
    entities.persist(filing);
    entities.flush();
  }

  /**
   * Adds a case.
   *
   * @throws IdempotencyException another one with its key is being added
   */
  void add(SandboxCase made) {
    entities.persist(made);
    try {
      entities.flush();
    } catch (PersistenceException e) {
      throw Sql.isDuplicate(e)
          ? new IdempotencyException(IdempotencyException.Reason.STILL_RUNNING)
          : e;
    }
  }

  Optional<SandboxCase> byKey(long accountId, String key) {
    return entities
        .createQuery(
            "select c from SandboxCase c where c.accountId = :account and c.keyHash = :hash",
            SandboxCase.class)
        .setParameter("account", accountId)
        .setParameter("hash", Digest.of("key", key))
        .getResultStream()
        .findFirst();
  }

  Optional<SandboxCase> find(long accountId, String number) {
    return entities
        .createQuery(
            "select c from SandboxCase c where c.number = :number and c.accountId = :account",
            SandboxCase.class)
        .setParameter("number", Columns.ascii(number))
        .setParameter("account", accountId)
        .getResultStream()
        .findFirst();
  }

  /** The newest case that led to a filing as it stands. */
  Optional<SandboxCase> newest(long accountId, String filingNo) {
    return entities
        .createQuery(
            "select c from SandboxCase c where c.filingNo = :filing and c.accountId = :account"
                + " and c.state = org.beian.filing.application.ApplicationState.FILED"
                + " order by c.id desc",
            SandboxCase.class)
        .setParameter("filing", Columns.ascii(filingNo))
        .setParameter("account", accountId)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  Optional<SandboxFiling> filing(long accountId, FilingNumber number) {
    return entities
        .createQuery(
            "select f from SandboxFiling f where f.number = :number and f.accountId = :account",
            SandboxFiling.class)
        .setParameter("number", number)
        .setParameter("account", accountId)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  Stream<SandboxCase> cases(long accountId, CaseFilter filter) {
    TypedQuery<SandboxCase> query =
        entities.createQuery(
            "select c from SandboxCase c where c.accountId = :account"
                + clause(filter.state(), " and c.state = :state")
                + clause(filter.kind(), " and c.kind = :kind")
                + clause(
                    filter.after(),
                    " and c.id < (select p.id from SandboxCase p where p.number = :after)")
                + " order by c.id desc",
            SandboxCase.class);
    query.setParameter("account", accountId);
    set(query, "state", filter.state());
    set(query, "kind", filter.kind());
    set(query, "after", filter.after() == null ? null : Columns.ascii(filter.after()));
    return query.setMaxResults(filter.limit()).getResultStream();
  }

  Stream<SandboxFiling> filings(long accountId, FilingFilter filter) {
    FilingNumber after =
        FilingNumber.isValid(filter.after()) ? new FilingNumber(filter.after()) : null;
    TypedQuery<SandboxFiling> query =
        entities.createQuery(
            "select f from SandboxFiling f where f.accountId = :account"
                + clause(filter.status(), " and f.status = :status")
                + clause(filter.track(), " and f.track = :track")
                + clause(filter.authority(), " and f.authority = :authority")
                + clause(
                    after, " and f.id < (select p.id from SandboxFiling p where p.number = :after)")
                + " order by f.id desc",
            SandboxFiling.class);
    query.setParameter("account", accountId);
    set(query, "status", filter.status());
    set(query, "track", filter.track());
    set(query, "authority", filter.authority());
    set(query, "after", after);
    return query.setMaxResults(filter.limit()).getResultStream();
  }

  /** Numbers of filings made before {@code instant}, some of them. */
  List<String> numbersBefore(Instant instant) {
    return Sql.run(
        entities,
        "SELECT number FROM sandbox_filing WHERE filed_at < ? ORDER BY filed_at LIMIT 5000",
        s -> {
          s.setObject(1, Columns.utc(instant));
          return Sql.all(s, row -> row.getString(1));
        });
  }

  /** Forgets what was filed before {@code instant}; bounded, the next run takes the rest. */
  void removeBefore(Instant instant) {
    for (String statement :
        List.of(
            "DELETE FROM sandbox_case WHERE submitted_at < ? LIMIT 5000",
            "DELETE FROM sandbox_filing WHERE filed_at < ? ORDER BY filed_at LIMIT 5000")) {
      entities.createNativeQuery(statement).setParameter(1, Columns.utc(instant)).executeUpdate();
    }
  }

  private static String clause(Object value, String text) {
    return Objects.isNull(value) ? "" : text;
  }

  private static void set(TypedQuery<?> query, String name, Object value) {
    if (value != null) {
      query.setParameter(name, value);
    }
  }
}
