package org.beian.filing.downstream.row;

import java.util.regex.Pattern;
import org.beian.filing.form.Format;
import org.beian.filing.form.Reading;
import org.beian.filing.network.IpRange;

/**
 * The addresses of a row.
 *
 * @param text all ranges, canonical, separated by {@code ;}; where there is a fault, the range at
 *     fault
 * @param fault null if all are ranges
 */
record Ranges(String text, FaultCode fault) {

  static final int MOST = 32;
  static final int LONGEST = 2_000;

  private static final Pattern SEPARATORS = Pattern.compile("[;,；，、|\\n]+");
  private static final int LONGEST_INPUT = 4_000;

  static Ranges read(String cell) {
    if (isAddress(cell)) {
      return new Ranges(cell, null);
    }
    if (cell.length() > LONGEST_INPUT) {
      return new Ranges(String.valueOf(MOST), FaultCode.TOO_MANY_RANGES);
    }
    StringBuilder all = new StringBuilder();
    int count = 0;
    for (String part : SEPARATORS.split(cell, -1)) {
      String shaped = Format.ADDRESS.normalise(part);
      if (shaped == null) {
        continue;
      }
      Reading<IpRange> range = IpRange.read(shaped);
      if (range.value() == null) {
        return new Ranges(part.strip(), FaultCode.IP_RANGE);
      }
      all.append(all.isEmpty() ? "" : ";").append(range.value());
      count++;
    }
    return count > MOST || all.length() > LONGEST
        ? new Ranges(String.valueOf(MOST), FaultCode.TOO_MANY_RANGES)
        : new Ranges(all.isEmpty() ? null : all.toString(), null);
  }

  /** Whether the cell is one IPv4 address in its canonical form, as most are. */
  private static boolean isAddress(String cell) {
    int octets = 1;
    int digits = 0;
    int value = 0;
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c == '.' && digits > 0) {
        octets++;
        digits = 0;
        value = 0;
      } else if (c >= '0' && c <= '9' && !(digits > 0 && value == 0)) {
        value = value * 10 + (c - '0');
        digits++;
        if (value > 255) {
          return false;
        }
      } else {
        return false;
      }
    }
    return octets == 4 && digits > 0;
  }
}
