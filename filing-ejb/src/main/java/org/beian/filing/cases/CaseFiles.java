package org.beian.filing.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.beian.filing.application.Application;
import org.beian.filing.application.ApplicationNumber;
import org.beian.filing.application.Applications;
import org.beian.filing.application.CaseFile;
import org.beian.filing.application.CaseView;
import org.beian.filing.registry.FilingNumber;

/** Looks up cases for other rooms, without a code: never show the public what it answers. */
@ApplicationScoped
public class CaseFiles {

  @Inject Applications applications;

  /** Whether a text has the form of an application or filing number; no case need have it. */
  public static boolean isNumber(String text) {
    return FilingNumber.isValid(text) || ApplicationNumber.isValid(text);
  }

  /** The case with that application number, without its form; needs a running transaction. */
  public Optional<CaseView> view(String applicationNo) {
    return applications.find(applicationNo).map(Application::view);
  }

  /**
   * Finds a case; needs a running transaction.
   *
   * @param number application number or filing number; what is neither finds nothing
   */
  public Optional<CaseFile> find(String number) {
    if (FilingNumber.isValid(number)) {
      return applications.fileOf(new FilingNumber(number).value());
    }
    return ApplicationNumber.isValid(number)
        ? applications.fileOf(new ApplicationNumber(number).value())
        : Optional.empty();
  }

  /**
   * Finds the cases of a filing, the newest first, fifty at most; needs a running transaction.
   *
   * @param filing number of the filing; what is none finds nothing
   */
  public List<CaseFile> of(String filing) {
    return of(filing, null);
  }

  /**
   * The same from some case on.
   *
   * @param before number of the case that they are older than, null for none; no case has no older
   */
  public List<CaseFile> of(String filing, String before) {
    long end =
        before == null ? Long.MAX_VALUE : applications.find(before).map(Application::id).orElse(0L);
    return FilingNumber.isValid(filing)
        ? applications.filesOf(new FilingNumber(filing), end)
        : List.of();
  }
}
