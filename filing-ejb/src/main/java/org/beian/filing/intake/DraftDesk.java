package org.beian.filing.intake;

import jakarta.ejb.Stateless;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.beian.filing.form.FilingForm;

/**
 * Keeps forms that are still being filled in, for whoever holds their token.
 *
 * <p>A draft is kept for 90 days after it was saved last. Only a hash of its token is on record:
 * who reads the database cannot open drafts by it.
 */
@Stateless
public class DraftDesk {

  /** Opens a draft; returns its unguessable token, fit for a URL or cookie. */
  public String open(FilingForm form) {
    throw new UnsupportedOperationException();
  }

  /** The form as it was saved last, none if the token is unknown or its draft has expired. */
  public Optional<FilingForm> find(String token) {
    throw new UnsupportedOperationException();
  }

  /** Saves a form in place of the one before; nothing happens if there is no such draft. */
  public void save(String token, FilingForm form) {
    throw new UnsupportedOperationException();
  }

  /**
   * Changes a draft from what was saved last. Changes of one draft wait for one another, so that
   * two pages saving at once lose nothing.
   *
   * @return the changed form, none if there is no such draft
   */
  public Optional<FilingForm> change(String token, UnaryOperator<FilingForm> change) {
    throw new UnsupportedOperationException();
  }

  /** Forgets a draft. */
  public void discard(String token) {
    throw new UnsupportedOperationException();
  }
}
