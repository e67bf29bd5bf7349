package org.beian.filing.application;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.beian.filing.querycode.QueryCode;
import org.beian.filing.registry.CheckDigit;

/**
 * Number of an application (办件编号), such as {@code HEJI20261124000013}: four letters of the
 * authority, the day of submission in Beijing, a serial of five digits or more, and a check digit
 * (ISO 7064, MOD 11,10).
 *
 * <p>An instance is always well formed and its check digit right. It says nothing about whether
 * such an application is on record.
 */
public record ApplicationNumber(String value) {

  private static final Pattern READ = Pattern.compile("([A-Z01]{4})?([0-9OIL]{14,21})");
  private static final Pattern FORM = Pattern.compile("[A-Z]{4}\\d{8}\\d{5,12}\\d");

  public ApplicationNumber {
    value = normalised(value);
    if (!isWellFormed(value)) {
      throw new IllegalArgumentException("Not an application number: " + value);
    }
  }

  /** Tells whether {@code text} would be taken as a number; lower case and outer blanks pass. */
  public static boolean isValid(String text) {
    return text != null && isWellFormed(normalised(text));
  }

  /**
   * A number of an application or a filing as it was read off paper and typed: where only digits
   * stand, O is 0 and I and L are 1, and the other way round among the letters in front. Anything
   * else stays as it is.
   */
  public static String typed(String text) {
    Matcher read = READ.matcher(QueryCode.typed(text).value());
    if (!read.matches()) {
      return text;
    }
    String letters = read.group(1) == null ? "" : read.group(1);
    String digits = read.group(2).replace('O', '0').replace('I', '1').replace('L', '1');
    return letters.replace('0', 'O').replace('1', 'I') + digits;
  }

  /**
   * Puts a number together.
   *
   * @param shortCode the four letters of the authority
   * @param day day of submission in Beijing
   * @param serial at least 1
   */
  static ApplicationNumber of(String shortCode, LocalDate day, long serial) {
    String digits =
        "%s%s%05d".formatted(shortCode, DateTimeFormatter.BASIC_ISO_DATE.format(day), serial);
    return new ApplicationNumber(digits + CheckDigit.of(digits));
  }

  @Override
  public String toString() {
    return value;
  }

  private static String normalised(String text) {
    return text.strip().toUpperCase(Locale.ROOT);
  }

  private static boolean isWellFormed(String number) {
    return FORM.matcher(number).matches() && CheckDigit.isRight(number);
  }
}
