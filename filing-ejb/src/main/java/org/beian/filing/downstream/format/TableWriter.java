package org.beian.filing.downstream.format;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Writes a table row by row. No spreadsheet takes a cell of it for a formula.
 *
 * <p>Closing ends the file and leaves the stream below open.
 */
public interface TableWriter extends Closeable {

  /**
   * Opens a table.
   *
   * @param heads of the columns; the names of members in NDJSON
   */
  static TableWriter open(ReportFormat format, List<String> heads, OutputStream out)
      throws IOException {
    return switch (format) {
      case CSV -> new CsvTable(heads, out);
      case XLSX -> new XlsxTable(heads, out);
      case ODS -> new OdsTable(heads, out);
      case NDJSON -> new NdjsonTable(heads, out);
    };
  }

  /** Writes a row; null is an empty cell. */
  void row(List<String> cells) throws IOException;
}
