package org.beian.filing.number;

import java.util.BitSet;
import org.beian.filing.form.TextResource;

/**
 * The division codes of GB/T 2260, abolished ones included.
 *
 * <p>A code that is missing may still be right: there are newer ones, and police bodies of
 * development zones use codes of their own. So it is worth a note, never an objection.
 */
public final class Divisions {

  private static final BitSet CODES = load();

  private Divisions() {}

  /** Whether the six digits are or were a division's code. */
  public static boolean isKnown(String sixDigits) {
    return CODES.get(Integer.parseInt(sixDigits));
  }

  /**
   * Whether the first two of the digits are a province's code, Hong Kong, Macao, Taiwan included.
   */
  public static boolean isInProvince(String digits) {
    return Provinces.exists(digits.substring(0, 2));
  }

  private static BitSet load() {
    BitSet codes = new BitSet();
    for (String line : TextResource.lines(Divisions.class, "divisions.txt")) {
      String[] parts = line.split(" ", -1);
      for (int i = 1; i < parts.length; i++) {
        codes.set(Integer.parseInt(parts[0] + parts[i]));
      }
    }
    return codes;
  }
}
