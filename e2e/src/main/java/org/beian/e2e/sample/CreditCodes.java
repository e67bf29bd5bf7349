package org.beian.e2e.sample;

/** Made-up unified social credit codes that are right in every character (GB 32100, GB 11714). */
public final class CreditCodes {

  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
  private static final int SERIAL_LENGTH = 6;

  private CreditCodes() {}

  /**
   * The code of the n-th made-up enterprise of 和静县; different numbers give different codes.
   *
   * @param n 0 to 31^6 - 1
   */
  public static String of(int n) {
    String code = "91652827" + organisationCode(n);
    return code + checkCharacter(code);
  }

  /** A code whose last character is wrong, all else as in {@link #of}. */
  public static String wrong(int n) {
    String code = of(n);
    int last = ALPHABET.indexOf(code.charAt(code.length() - 1));
    return code.substring(0, code.length() - 1) + ALPHABET.charAt((last + 1) % ALPHABET.length());
  }

  private static String organisationCode(int n) {
    StringBuilder serial = new StringBuilder();
    int rest = n;
    for (int i = 0; i < SERIAL_LENGTH; i++) {
      serial.insert(0, ALPHABET.charAt(rest % ALPHABET.length()));
      rest /= ALPHABET.length();
    }
    String body = "MA" + serial;
    int sum = 0;
    for (int i = 0; i < body.length(); i++) {
      sum += Character.digit(body.charAt(i), 36) * ORGANISATION_WEIGHTS[i];
    }
    int check = 11 - sum % 11;
    return body + (check == 10 ? "X" : check == 11 ? "0" : Integer.toString(check));
  }

  static char checkCharacter(String code) {
    int sum = 0;
    int weight = 1;
    for (int i = 0; i < code.length(); i++) {
      sum += ALPHABET.indexOf(code.charAt(i)) * weight;
      weight = weight * 3 % 31;
    }
    return ALPHABET.charAt((31 - sum % 31) % 31);
  }
}
