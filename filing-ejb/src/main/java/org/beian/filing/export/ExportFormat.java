package org.beian.filing.export;

import java.util.Locale;

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
}
