package org.beian.filing.intake;

import jakarta.ejb.Stateless;
import java.util.Optional;
import org.beian.filing.form.FilingForm;

/** The desk where forms are handed in and answered at once (即审即办). */
@Stateless
public class IntakeDesk {

  /** Judges a form as {@link #submit} would, and stores nothing. */
  public CheckReport check(FilingForm form) {
    throw new UnsupportedOperationException();
  }

  /**
   * Answers a form while the filer waits.
   *
   * @param idempotencyKey repeats of the same key and form get the first answer; may be null
   * @throws IdempotencyException the key was used with another form, or its first use still runs
   */
  public Receipt submit(FilingForm form, String idempotencyKey) {
    throw new UnsupportedOperationException();
  }

  /**
   * The receipt of an application, for whoever holds number and query code.
   *
   * <p>An unknown number and a wrong code are not told apart, by answer or by time.
   *
   * @param clientAddress network address of the asker, to which wrong tries are counted; may be
   *     null
   * @throws TooManyTriesException after ten wrong tries at the number, or too many from the address
   */
  public Optional<Receipt> receipt(String applicationNo, String queryCode, String clientAddress) {
    throw new UnsupportedOperationException();
  }

  /**
   * The form that an application was made with, as it was filled in; asked for like {@link
   * #receipt}, for the printed table.
   */
  public Optional<FilingForm> form(String applicationNo, String queryCode, String clientAddress) {
    throw new UnsupportedOperationException();
  }
}
