package org.beian.filing.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Writes a table as a file, row by row, a few of them in memory at a time. All cells are texts.
 *
 * <p>Closing ends the file and leaves the stream below open.
 */
public interface RowWriter extends Closeable {

  /** Writes a row; null is an empty cell. */
  void row(List<String> cells) throws IOException;

  /**
   * Opens a file of comma-separated values, in which no cell is a formula.
   *
   * @param top the rows above the others, the last of them the heads of the columns
   */
  static RowWriter csv(List<List<String>> top, OutputStream out) throws IOException {
    return new CsvRows(top, out);
  }

  /**
   * Opens a workbook of Excel (ISO/IEC 29500).
   *
   * @param top the rows above the others on each sheet, the last of them the heads of the columns
   */
  static RowWriter xlsx(List<List<String>> top, OutputStream out) throws IOException {
    return new XlsxRows(top, out);
  }

  /**
   * Opens a spreadsheet of OpenDocument (ISO/IEC 26300).
   *
   * @param top the rows above the others on each sheet, the last of them the heads of the columns
   */
  static RowWriter ods(List<List<String>> top, OutputStream out) throws IOException {
    return new OdsRows(top, out);
  }
}
