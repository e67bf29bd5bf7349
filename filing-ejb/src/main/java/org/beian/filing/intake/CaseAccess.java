package org.beian.filing.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Optional;
import org.beian.filing.form.FilingForm;
import org.beian.filing.intake.Applications.Lock;

/**
 * Opens cases to whoever holds their number and query code.
 *
 * <p>An unknown number and a wrong code take the same steps and get the same answer.
 */
@ApplicationScoped
public class CaseAccess {

  private static final int LONGEST_NUMBER = 40;
  private static final int HASH_LENGTH = 32;

  @Inject Applications applications;
  @Inject WrongTries wrongTries;

  private final byte[] nobody = new byte[HASH_LENGTH];

  /** Draws what unknown numbers are compared with. */
  public CaseAccess() {
    new SecureRandom().nextBytes(nobody);
  }

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
  Optional<FilingForm> openForm(String number, String queryCode, String clientAddress) {
    return unlock(number, queryCode, clientAddress).map(Application::form);
  }

  private Optional<Application> unlock(String typedNumber, String queryCode, String client) {
    String number = normalised(typedNumber);
    wrongTries.check(number, client);
    Optional<Lock> lock = applications.lockOf(number);
    byte[] expected = lock.map(found -> found.codeHash).orElse(nobody);
    String salt = lock.map(found -> found.number).orElse(number);
    byte[] given = QueryCode.typed(queryCode).hashFor(salt);
    if (MessageDigest.isEqual(expected, given) && lock.isPresent()) {
      return lock.map(found -> applications.get(found.id));
    }
    wrongTries.count(number, client);
    return Optional.empty();
  }

  /** As numbers are on record: ASCII, or the database would refuse to compare. */
  private static String normalised(String typed) {
    String plain = QueryCode.typed(typed).value().replaceAll("[^ -~]", "?");
    return plain.substring(0, Math.min(plain.length(), LONGEST_NUMBER));
  }
}
