package org.beian.filing.registry;

/** The check digit of ISO 7064, MOD 11,10: finds every wrong digit and nearly every swap. */
public final class CheckDigit {

  private CheckDigit() {}

  /**
   * The check digit of {@code digits}.
   *
   * @param digits decimal digits; a capital letter counts as the two digits of its place after 9 (A
   *     = 10 … Z = 35)
   */
  public static char of(String digits) {
    int product = 10;
    for (char digit : spelledOut(digits).toCharArray()) {
      int sum = (product + digit - '0') % 10;
      product = (sum == 0 ? 10 : sum) * 2 % 11;
    }
    return (char) ('0' + (11 - product) % 10);
  }

  /** Tells whether the last character of {@code number} is the check digit of the others. */
  public static boolean isRight(String number) {
    int last = number.length() - 1;
    return number.charAt(last) == of(number.substring(0, last));
  }

  private static String spelledOut(String text) {
    StringBuilder digits = new StringBuilder();
    text.chars().forEach(c -> digits.append(Character.digit(c, Character.MAX_RADIX)));
    return digits.toString();
  }
}
