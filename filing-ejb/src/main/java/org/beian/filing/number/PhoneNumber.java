package org.beian.filing.number;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.beian.filing.form.FindingCode;
import org.beian.filing.form.Format;
import org.beian.filing.form.Reading;

/**
 * A telephone number of mainland China that is no mobile: a landline with its area code, such as
 * {@code 0996-2903895}, or a service number, such as {@code 400-123-4567}, {@code 95187} or {@code
 * 10000}.
 */
public record PhoneNumber(String value) {

  private static final Pattern LANDLINE =
      Pattern.compile(
          "(010|02[0-9]|0[3-9][0-9]{2})-?([2-9][0-9]{6,7})(?:(?:-|转|EXT)([0-9]{1,6}))?");
  private static final Pattern FREE = Pattern.compile("([48]00)-?([0-9]{3})-?([0-9]{4})");
  private static final Pattern SHORT = Pattern.compile("95[0-9]{3,4}|100[0-9]{2}");
  private static final Pattern COUNTRY = Pattern.compile("^(?:\\+|00)86-?(?:\\(0\\))?");
  private static final Pattern BRACKETS = Pattern.compile("^\\((0[0-9]{2,3})\\)");

  public PhoneNumber {
    if (!value.equals(canonical(value))) {
      throw new IllegalArgumentException("Not a telephone number: " + value);
    }
  }

  /** Reads a number in the usual spellings; or {@code PHONE_FORMAT}. */
  public static Reading<PhoneNumber> read(String text) {
    String shaped = Format.HYPHENATED.normalise(text);
    String canonical = shaped == null ? null : canonical(plain(shaped));
    return canonical == null
        ? Reading.fault(FindingCode.PHONE_FORMAT)
        : Reading.of(new PhoneNumber(canonical));
  }

  private static String plain(String text) {
    Matcher country = COUNTRY.matcher(text);
    String national = country.find() ? "0" + text.substring(country.end()) : text;
    String single = national.startsWith("00") ? national.substring(1) : national;
    return BRACKETS.matcher(single).replaceFirst("$1-").toUpperCase(Locale.ROOT);
  }

  private static String canonical(String text) {
    Matcher landline = LANDLINE.matcher(text);
    if (landline.matches() && hasLength(landline.group(1), landline.group(2))) {
      String extension = landline.group(3) == null ? "" : "-" + landline.group(3);
      return landline.group(1) + "-" + landline.group(2) + extension;
    }
    Matcher free = FREE.matcher(text);
    if (free.matches()) {
      return free.group(1) + "-" + free.group(2) + "-" + free.group(3);
    }
    return SHORT.matcher(text).matches() ? text : null;
  }

  /** Three-digit area codes have numbers of eight digits, the others seven or eight. */
  private static boolean hasLength(String area, String number) {
    return area.length() == 4 || number.length() == 8;
  }

  @Override
  public String toString() {
    return value;
  }
}
