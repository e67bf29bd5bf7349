package org.beian.filing.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.beian.filing.sheet.RowWriter;

/** The files that can be made. */
public enum ExportFormat {
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  ODS("application/vnd.oasis.opendocument.spreadsheet"),
  CSV("text/csv; charset=utf-8");

  private final String mediaType;

  ExportFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  public String mediaType() {
    return mediaType;
  }

  /** What the file's name ends with, such as {@code .csv}. */
  public String ending() {
    return "." + name().toLowerCase(Locale.ROOT);
  }

  /** Opens a file with these rows above the others. */
  RowWriter open(List<List<String>> top, OutputStream out) throws IOException {
    return switch (this) {
      case XLSX -> RowWriter.xlsx(top, out);
      case ODS -> RowWriter.ods(top, out);
      case CSV -> RowWriter.csv(top, out);
    };
  }
}
