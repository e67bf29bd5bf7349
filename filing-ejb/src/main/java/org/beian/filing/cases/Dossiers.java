package org.beian.filing.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.beian.filing.application.Application;
import org.beian.filing.application.Applications;
import org.beian.filing.querycode.CodeGuard;

/** Fetches cases with their forms, for the papers that are issued on them. */
@ApplicationScoped
public class Dossiers {

  @Inject Applications applications;
  @Inject CodeGuard guard;

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
    return applications.find(applicationNo).map(Dossiers::dossier);
  }

  private static Dossier dossier(Application application) {
    return new Dossier(application.view(), application.form(), application.channel());
  }
}
