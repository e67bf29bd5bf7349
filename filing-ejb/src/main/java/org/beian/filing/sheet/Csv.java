package org.beian.filing.sheet;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Lines of a CSV file (RFC 4180) that spreadsheets open without harm: a cell that they would take
 * for a formula begins with an apostrophe.
 */
public final class Csv {

  /** By which spreadsheets know UTF-8. */
  public static final String BEGINNING = "\uFEFF";

  private static final String FORMULA = "=+-@\t\r\n";

  private Csv() {}

  /** A line with its end; null is an empty cell. */
  public static String line(String... cells) {
    return Arrays.stream(cells).map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
  }

  /** A text that no spreadsheet takes for a formula. */
  public static String harmless(String text) {
    if (text == null) {
      return "";
    }
    boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    return formula ? "'" + text : text;
  }

  private static String cell(String text) {
    String harmless = harmless(text);
    boolean plain = harmless.chars().noneMatch(c -> ",\"\r\n".indexOf(c) >= 0);
    return plain ? harmless : '"' + harmless.replace("\"", "\"\"") + '"';
  }
}
