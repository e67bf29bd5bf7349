package org.beian.directory.organisation;

import java.util.Arrays;
import java.util.Locale;

/**
 * Unified social credit code (统一社会信用代码) of an organisation, as GB 32100-2015 lays it out.
 *
 * <p>An instance always has the standard's form: eighteen characters of its alphabet, digits where
 * a division stands. Its check character need not be right, because codes issued in the pilot of
 * 2015 are legal with a wrong one; ask {@link #isChecked()}. It says nothing about whether the
 * organisation exists.
 */
public record CreditCode(String value) {

  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final int LENGTH = 18;

  /** The value of each character, -1 of those that are none: reports have millions of codes. */
  private static final byte[] VALUES = values();

  public CreditCode {
    value = hasForm(value) ? value : shaped(value);
    if (!hasForm(value)) {
      throw new IllegalArgumentException("Not a unified social credit code: " + value);
    }
  }

  /** Tells whether {@code text} has the form; lower case and outer blanks pass. */
  public static boolean isValid(String text) {
    return text != null && (hasForm(text) || hasForm(shaped(text)));
  }

  /** Whether the last character is the check character of the others. */
  public boolean isChecked() {
    int sum = 0;
    int weight = 1;
    for (int i = 0; i < LENGTH - 1; i++) {
      sum += VALUES[value.charAt(i)] * weight;
      weight = weight * 3 % 31;
    }
    return value.charAt(LENGTH - 1) == ALPHABET.charAt((31 - sum % 31) % 31);
  }

  /** The embedded organisation code (主体标识码): nine characters, the last one its check. */
  public String organisationCode() {
    return value.substring(8, 17);
  }

  /** The registering department (登记管理部门), such as {@code 9} for market regulation. */
  public char department() {
    return value.charAt(0);
  }

  /** Department and class of organisation, such as {@code 91} for an enterprise. */
  public String category() {
    return value.substring(0, 2);
  }

  /** The division of the registrar; the organisation may well be somewhere else. */
  public String registrarDivision() {
    return value.substring(2, 8);
  }

  /**
   * Whether it has the pattern of the codes that Fujian issued to enterprises in the pilot, before
   * the check character was settled: legal though {@link #isChecked()} says no.
   */
  public boolean isPilot() {
    return category().equals("91")
        && registrarDivision().startsWith("35")
        && organisationCode().startsWith("M000");
  }

  @Override
  public String toString() {
    return value;
  }

  private static String shaped(String text) {
    return text.strip().toUpperCase(Locale.ROOT);
  }

  private static byte[] values() {
    byte[] values = new byte[128];
    Arrays.fill(values, (byte) -1);
    for (byte i = 0; i < ALPHABET.length(); i++) {
      values[ALPHABET.charAt(i)] = i;
    }
    return values;
  }

  private static boolean hasForm(String code) {
    if (code.length() != LENGTH) {
      return false;
    }
    for (int i = 0; i < LENGTH; i++) {
      char c = code.charAt(i);
      if (c >= VALUES.length || VALUES[c] < 0 || (i >= 2 && i < 8 && c > '9')) {
        return false;
      }
    }
    return true;
  }
}
