package org.beian.directory.authority;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Our own code of a receiving authority (受理机构), such as {@code KORLA} or {@code TARIM}.
 *
 * <p>It is never a division code of GB/T 2260: the Tarim detachment has no division, and one
 * authority may answer for several. A well formed code need not belong to an authority on record.
 */
public record AuthorityCode(String value) {

  private static final Pattern FORM = Pattern.compile("[A-Z]{2,20}");

  public AuthorityCode {
    value = value.strip().toUpperCase(Locale.ROOT);
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("Not an authority code: " + value);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
