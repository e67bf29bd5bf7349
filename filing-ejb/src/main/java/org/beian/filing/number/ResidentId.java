package org.beian.filing.number;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.beian.filing.form.FindingCode;
import org.beian.filing.form.Format;
import org.beian.filing.form.Reading;

/**
 * A resident identity number (公民身份号码) of GB 11643-1999.
 *
 * <p>An instance has its check character right, a province and a date of birth that exists. It says
 * nothing about whether the person exists.
 */
public record ResidentId(String value) {

  private static final Pattern FORM = Pattern.compile("[0-9]{17}[0-9X]");
  private static final Pattern FIRST_GENERATION = Pattern.compile("[0-9]{15}");

  public ResidentId {
    if (faultOf(value) != null) {
      throw new IllegalArgumentException("Not a resident identity number");
    }
  }

  /**
   * Reads a number.
   *
   * @param today a birth after this day is refused
   * @return the number, or {@code RESIDENT_ID_FORMAT}, {@code _OLD}, {@code _PROVINCE}, {@code
   *     _DATE}, {@code _CHECK}
   */
  public static Reading<ResidentId> read(String text, LocalDate today) {
    String compact = Format.COMPACT.normalise(text);
    FindingCode fault = compact == null ? FindingCode.RESIDENT_ID_FORMAT : faultOf(compact);
    if (fault != null) {
      return Reading.fault(fault);
    }
    ResidentId id = new ResidentId(compact);
    return id.bornOn().isAfter(today)
        ? Reading.fault(FindingCode.RESIDENT_ID_DATE)
        : Reading.of(id);
  }

  public LocalDate bornOn() {
    return birth(value);
  }

  /** Whether the county of the first six digits is or was one of GB/T 2260. */
  public boolean hasKnownCounty() {
    return Divisions.isKnown(value.substring(0, 6));
  }

  /** Never the number itself: it must not reach a log. */
  @Override
  public String toString() {
    return value.substring(0, 6) + "********" + value.substring(14);
  }

  private static FindingCode faultOf(String text) {
    if (FIRST_GENERATION.matcher(text).matches()) {
      return FindingCode.RESIDENT_ID_OLD;
    }
    if (!FORM.matcher(text).matches()) {
      return FindingCode.RESIDENT_ID_FORMAT;
    }
    if (!Divisions.isInProvince(text)) {
      return FindingCode.RESIDENT_ID_PROVINCE;
    }
    if (birth(text) == null) {
      return FindingCode.RESIDENT_ID_DATE;
    }
    return isChecked(text) ? null : FindingCode.RESIDENT_ID_CHECK;
  }

  private static LocalDate birth(String text) {
    int day = Integer.parseInt(text.substring(6, 14));
    try {
      return LocalDate.of(day / 10_000, day / 100 % 100, day % 100);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** ISO 7064 mod 11-2. */
  private static boolean isChecked(String text) {
    int sum = 0;
    for (int i = 0; i < 17; i++) {
      sum = (sum + text.charAt(i) - '0') * 2 % 11;
    }
    return text.charAt(17) == "10X98765432".charAt(sum);
  }
}
