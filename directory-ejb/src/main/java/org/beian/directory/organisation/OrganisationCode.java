package org.beian.directory.organisation;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Organisation code (组织机构代码) of GB 11714-1997: eight characters and a check character, kept without
 * the hyphen.
 *
 * <p>Codes are no longer issued by themselves; inside a credit code they live on as characters 9 to
 * 17. The check character need not be right; ask {@link #isChecked()}.
 */
public record OrganisationCode(String value) {

  private static final Pattern FORM = Pattern.compile("[0-9A-Z]{8}-?[0-9X]");
  private static final int[] WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

  public OrganisationCode {
    value = value.strip().toUpperCase(Locale.ROOT);
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("Not an organisation code: " + value);
    }
    value = value.replace("-", "");
  }

  /** Tells whether {@code text} has the form, with or without hyphen; lower case passes. */
  public static boolean isValid(String text) {
    return text != null && FORM.matcher(text.strip().toUpperCase(Locale.ROOT)).matches();
  }

  /** Whether the last character is the check character of the others. */
  public boolean isChecked() {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += Character.digit(value.charAt(i), 36) * WEIGHTS[i];
    }
    int check = 11 - sum % 11;
    char expected = check == 10 ? 'X' : check == 11 ? '0' : (char) ('0' + check);
    return value.charAt(8) == expected;
  }

  /** As it is written on certificates: {@code 56365494-8}. */
  @Override
  public String toString() {
    return value.substring(0, 8) + "-" + value.charAt(8);
  }
}
