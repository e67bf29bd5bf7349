package org.beian.filing.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.beian.directory.authority.AuthorityCode;
import org.beian.directory.persistence.Columns;
import org.beian.filing.persistence.Sql;
import org.beian.filing.querycode.CodeGuard.Lock;
import org.beian.filing.registry.FilingNumber;

/** The applications on record. */
@ApplicationScoped
public class Applications {

  private static final String LOCK_BY_NUMBER =
      "SELECT id, number, code_hash FROM application WHERE number = ?";
  private static final String FILE_BY_NUMBER =
      "SELECT number, state, authority, decided_by FROM application WHERE number = ?";
  private static final String FILE_BY_FILING =
      "SELECT number, state, authority, decided_by FROM application WHERE filing_number = ?";
  private static final String FILES_OF_FILING =
      "SELECT number, state, authority, decided_by, id FROM application WHERE filing_number = ?"
          + " AND id < ? UNION SELECT number, state, authority, decided_by, id FROM application"
          + " WHERE subject = ? AND id < ? ORDER BY id DESC LIMIT 50";
  private static final String LOCK_BY_FILING =
      "SELECT id, number, code_hash FROM application WHERE filing_number = ?";

  @PersistenceContext(unitName = "filing")
  EntityManager entities;

  public void add(Application application) {
    entities.persist(application);
    entities.flush();
  }

  /** Adds an application, counted among those that it mends. */
  public void addToThread(Application application, Purpose purpose) {
    if (purpose.revises() != null) {
      application.isAttempt(1 + attemptOf(purpose.revises()));
    }
    add(application);
  }

  /** The application with that number. */
  public Optional<Application> find(String number) {
    return entities
        .createQuery("select a from Application a where a.number = :number", Application.class)
        .setParameter("number", Columns.ascii(number))
        .getResultStream()
        .findFirst();
  }

  /** The application with that number, held until the transaction ends. */
  public Optional<Application> hold(String number) {
    return find(number)
        .map(found -> entities.find(Application.class, found.id(), LockModeType.PESSIMISTIC_WRITE));
  }

  private int attemptOf(String number) {
    return find(number).map(Application::attempt).orElse(0);
  }

  public Application get(long id) {
    return entities.find(Application.class, id);
  }

  /** The facts of the application with that number, or of the one that led to that filing. */
  public Optional<CaseFile> fileOf(String number) {
    return Sql.run(
        entities,
        FilingNumber.isValid(number) ? FILE_BY_FILING : FILE_BY_NUMBER,
        s -> {
          s.setString(1, number);
          return Sql.first(s, Applications::file);
        });
  }

  /**
   * The facts of the applications that a filing came from or was the subject of, the newest first;
   * fifty at most.
   *
   * @param end id that all of them are below
   */
  public List<CaseFile> filesOf(FilingNumber filing, long end) {
    return Sql.run(
        entities,
        FILES_OF_FILING,
        s -> {
          s.setString(1, filing.value());
          s.setLong(2, end);
          s.setString(3, filing.value());
          s.setLong(4, end);
          return Sql.all(s, Applications::file);
        });
  }

  private static CaseFile file(ResultSet row) throws SQLException {
    String authority = row.getString(3);
    return new CaseFile(
        row.getString(1),
        ApplicationState.valueOf(row.getString(2)),
        authority == null ? null : new AuthorityCode(authority),
        row.getString(4));
  }

  /** The lock of the application with that number, or of the one that led to that filing. */
  public Optional<Lock> lockOf(String number) {
    return Sql.run(
        entities,
        FilingNumber.isValid(number) ? LOCK_BY_FILING : LOCK_BY_NUMBER,
        s -> {
          s.setString(1, number);
          return Sql.first(s, row -> new Lock(row.getLong(1), row.getString(2), row.getBytes(3)));
        });
  }
}
