package org.beian.filing.number;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.beian.filing.form.FindingCode;
import org.beian.filing.form.Format;
import org.beian.filing.form.Reading;

/**
 * A mobile number of mainland China: eleven digits.
 *
 * <p>No list of number segments is consulted, since numbers move between carriers. It says nothing
 * about whether anybody answers.
 */
public record MobileNumber(String value) {

  private static final Pattern FORM = Pattern.compile("(?:\\+|00)?(?:86)?(1[3-9][0-9]{9})");

  public MobileNumber {
    Matcher form = FORM.matcher(value);
    if (!form.matches()) {
      throw new IllegalArgumentException("Not a mobile number: " + value);
    }
    value = form.group(1);
  }

  /** Reads a number, with or without +86, blanks and hyphens; or {@code MOBILE_FORMAT}. */
  public static Reading<MobileNumber> read(String text) {
    String compact = Format.COMPACT.normalise(text);
    return compact != null && FORM.matcher(compact).matches()
        ? Reading.of(new MobileNumber(compact))
        : Reading.fault(FindingCode.MOBILE_FORMAT);
  }

  @Override
  public String toString() {
    return value;
  }
}
