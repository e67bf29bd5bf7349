package org.beian.filing.downstream.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.beian.filing.sheet.RowWriter;

/** Opens files of rows to be written. No spreadsheet takes a cell of theirs for a formula. */
public final class RowWriters {

  private RowWriters() {}

  /**
   * Opens a table.
   *
   * @param heads of the columns; the names of members in NDJSON
   */
  public static RowWriter open(ReportFormat format, List<String> heads, OutputStream out)
      throws IOException {
    return switch (format) {
      case CSV -> RowWriter.csv(List.of(heads), out);
      case XLSX -> RowWriter.xlsx(List.of(heads), out);
      case ODS -> RowWriter.ods(List.of(heads), out);
      case NDJSON -> new NdjsonTable(heads, out);
    };
  }
}
