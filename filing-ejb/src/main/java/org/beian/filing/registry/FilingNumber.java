package org.beian.filing.registry;

import java.time.Year;
import java.util.regex.Pattern;
import org.beian.filing.form.FilingTrack;

/**
 * Number of a filing (备案编号), such as {@code 652827120260000013}: six digits of the authority, one
 * of the track, the year, a serial of six digits or more, and a check digit (ISO 7064, MOD 11,10).
 *
 * <p>An instance is always well formed and its check digit right. It says nothing about whether
 * such a filing is on record. A number is never issued twice, not even after cancellation.
 */
public record FilingNumber(String value) {

  private static final Pattern FORM = Pattern.compile("\\d{6}[12]\\d{4}\\d{6,12}\\d");

  public FilingNumber {
    value = value.strip();
    if (!isWellFormed(value)) {
      throw new IllegalArgumentException("Not a filing number: " + value);
    }
  }

  /** Tells whether {@code text} would be taken as a filing number; outer blanks pass. */
  public static boolean isValid(String text) {
    return text != null && isWellFormed(text.strip());
  }

  /**
   * Puts a number together.
   *
   * @param prefix the six digits of the authority
   * @param serial at least 1
   */
  static FilingNumber of(String prefix, FilingTrack track, Year year, long serial) {
    String digits = "%s%s%04d%06d".formatted(prefix, track.digit(), year.getValue(), serial);
    return new FilingNumber(digits + CheckDigit.of(digits));
  }

  @Override
  public String toString() {
    return value;
  }

  private static boolean isWellFormed(String number) {
    return FORM.matcher(number).matches() && CheckDigit.isRight(number);
  }
}
