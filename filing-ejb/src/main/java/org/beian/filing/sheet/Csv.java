package org.beian.filing.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.util.Arrays;

/**
 * Lines of a CSV file (RFC 4180) that spreadsheets open without harm: a cell that they would take
 * for a formula begins with an apostrophe, also where its sign is of full width.
 */
public final class Csv {

  /** By which spreadsheets know UTF-8. */
  public static final String BEGINNING = "\uFEFF";

  private static final String FORMULA = "=+-@＝＋－＠\t\r\n";

  private Csv() {}

  /** A line with its end; null is an empty cell. */
  public static String line(String... cells) {
    StringWriter line = new StringWriter();
    CsvWriter.builder()
        .bufferSize(0)
        .build(line)
        .writeRecord(Arrays.stream(cells).map(Csv::harmless).toList());
    return line.toString();
  }

  /** A text that no spreadsheet takes for a formula. */
  public static String harmless(String text) {
    if (text == null) {
      return "";
    }
    boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    return formula ? "'" + text : text;
  }
}
