package org.beian.filing.form;

import java.util.regex.Pattern;

/**
 * An old organisation code (组织机构代码) of GB 11714-1997; no new ones are issued since 2015.
 *
 * <p>An instance always has its check character right.
 *
 * @param value as written, such as {@code 56365494-8}
 */
public record OrganisationCode(String value) {

  private static final Pattern FORM = Pattern.compile("[0-9A-Z]{8}-[0-9X]");
  private static final int[] WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

  public OrganisationCode {
    if (!FORM.matcher(value).matches() || !isChecked(value.replace("-", ""))) {
      throw new IllegalArgumentException("Not an organisation code: " + value);
    }
  }

  /**
   * Reads a code with or without its hyphen.
   *
   * @return the code, or {@link FindingCode#ORG_CODE_FORMAT} or {@link FindingCode#ORG_CODE_CHECK}
   */
  public static Reading<OrganisationCode> read(String text) {
    String compact = Format.COMPACT.normalise(text);
    if (compact == null || compact.length() != 9) {
      return Reading.fault(FindingCode.ORG_CODE_FORMAT);
    }
    String written = compact.substring(0, 8) + "-" + compact.substring(8);
    if (!FORM.matcher(written).matches()) {
      return Reading.fault(FindingCode.ORG_CODE_FORMAT);
    }
    return isChecked(compact)
        ? Reading.of(new OrganisationCode(written))
        : Reading.fault(FindingCode.ORG_CODE_CHECK);
  }

  /** Whether the ninth character is the check of the eight before it. */
  public static boolean isChecked(String nine) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += Character.digit(nine.charAt(i), 36) * WEIGHTS[i];
    }
    return nine.charAt(8) == "0X987654321".charAt(sum % 11);
  }

  @Override
  public String toString() {
    return value;
  }
}
