package org.beian.filing.downstream.row;

import org.beian.filing.number.Divisions;

/** Codes of places (GB/T 2260). */
final class Places {

  private static final int DIGITS = 6;

  private Places() {}

  /** Whether the text has the form of a division's code in a province there is. */
  static boolean isDivision(String text) {
    return text.length() == DIGITS
        && text.chars().allMatch(c -> c >= '0' && c <= '9')
        && Divisions.isInProvince(text);
  }
}
