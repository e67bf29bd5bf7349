package org.beian.filing.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.beian.filing.application.Application;
import org.beian.filing.application.ApplicationNumber;
import org.beian.filing.application.Applications;
import org.beian.filing.application.CaseView;
import org.beian.filing.form.FilingForm;
import org.beian.filing.querycode.CodeGuard;
import org.beian.filing.querycode.TooManyTriesException;

/** Opens cases to whoever holds their number and query code. */
@ApplicationScoped
public class CaseAccess {

  @Inject Applications applications;
  @Inject CodeGuard guard;

  /**
   * Opens a case; needs a running transaction.
   *
   * @param number application number or filing number, as it was typed
   * @param queryCode as it was typed
   * @param clientAddress network address of the asker, may be null
   * @throws TooManyTriesException after ten wrong tries at the number, or too many from the address
   */
  public Optional<CaseView> open(String number, String queryCode, String clientAddress) {
    return unlock(number, queryCode, clientAddress).map(Application::view);
  }

  /** Opens a case as {@link #open} does, for the form that was handed in. */
  public Optional<FilingForm> openForm(String number, String queryCode, String clientAddress) {
    return unlock(number, queryCode, clientAddress).map(Application::form);
  }

  Optional<Application> unlock(String number, String queryCode, String client) {
    return guard
        .open(ApplicationNumber.typed(number), queryCode, client, applications::lockOf)
        .map(applications::get);
  }
}
