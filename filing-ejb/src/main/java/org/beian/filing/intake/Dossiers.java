package org.beian.filing.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.util.Optional;
import org.beian.filing.persistence.Sql;

/** Fetches cases with their forms, for the papers that are issued on them. */
@ApplicationScoped
public class Dossiers {

  @Inject Applications applications;
  @Inject CodeGuard guard;

  @PersistenceContext(unitName = "filing")
  EntityManager entities;

  /** Opens a case to whoever holds its code, as {@link CaseAccess#open} does. */
  public Optional<Dossier> open(String number, String queryCode, String clientAddress) {
    return guard
        .open(number, queryCode, clientAddress, applications::lockOf)
        .map(applications::get)
        .map(Dossiers::dossier);
  }

  /**
   * Finds a case without a code: never show the public what it answers. Needs a running
   * transaction.
   *
   * @param applicationNo as it is on record
   */
  public Optional<Dossier> find(String applicationNo) {
    return Sql.run(
            entities,
            "SELECT id FROM application WHERE number = ?",
            s -> {
              s.setString(1, applicationNo);
              try (ResultSet row = s.executeQuery()) {
                return row.next() ? Optional.of(row.getLong(1)) : Optional.<Long>empty();
              }
            })
        .map(applications::get)
        .map(Dossiers::dossier);
  }

  private static Dossier dossier(Application application) {
    return new Dossier(application.view(), application.form());
  }
}
