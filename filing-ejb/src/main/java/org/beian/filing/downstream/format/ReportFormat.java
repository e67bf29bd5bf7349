package org.beian.filing.downstream.format;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The formats in which rows come and go. */
public enum ReportFormat {
  NDJSON("application/x-ndjson", "ndjson"),
  CSV("text/csv", "csv"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
  ODS("application/vnd.oasis.opendocument.spreadsheet", "ods");

  private final String mediaType;
  private final String ending;

  ReportFormat(String mediaType, String ending) {
    this.mediaType = mediaType;
    this.ending = ending;
  }

  /** Whether files are packages of parts, which have their encodings in themselves. */
  public boolean isPackage() {
    return this == XLSX || this == ODS;
  }

  public String mediaType() {
    return mediaType;
  }

  /** How the name of a file ends. */
  public String ending() {
    return ending;
  }

  /** The format of a media type, parameters left aside. */
  public static Optional<ReportFormat> ofMediaType(String type) {
    String plain = type == null ? "" : type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    return switch (plain) {
      case "application/jsonl", "application/x-jsonlines", "application/ndjson" ->
          Optional.of(NDJSON);
      default -> Arrays.stream(values()).filter(f -> f.mediaType.equals(plain)).findFirst();
    };
  }

  /** The format that a file's name promises. */
  public static Optional<ReportFormat> ofFileName(String name) {
    String lower = name == null ? "" : name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".jsonl")) {
      return Optional.of(NDJSON);
    }
    return Arrays.stream(values()).filter(f -> lower.endsWith("." + f.ending)).findFirst();
  }
}
