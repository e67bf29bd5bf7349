package org.beian.filing.downstream.format;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Numbers of cells. */
final class Numbers {

  private static final Pattern SHORT = Pattern.compile("-?[0-9.]{1,20}(?:[eE][+-]?[0-9]{1,2})?");
  private static final int MOST_DIGITS = 20;

  private Numbers() {}

  /**
   * A number as a spreadsheet shows it: programs keep 13899991234 as {@code 1.3899991234E10}, and
   * 100 as {@code 100.0}. What is no number, or a longer one, stays as it is.
   */
  static String shown(String value) {
    if (value.chars().allMatch(c -> c >= '0' && c <= '9') || !SHORT.matcher(value).matches()) {
      return value;
    }
    try {
      BigDecimal number = new BigDecimal(value).stripTrailingZeros();
      return Math.abs(number.scale()) <= MOST_DIGITS ? number.toPlainString() : value;
    } catch (NumberFormatException e) {
      return value;
    }
  }
}
