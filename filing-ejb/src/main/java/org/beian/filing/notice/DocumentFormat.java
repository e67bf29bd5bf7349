package org.beian.filing.notice;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The formats papers are issued in. */
public enum DocumentFormat {
  PDF("application/pdf"),
  /** GB/T 33190. */
  OFD("application/ofd");

  private final String mediaType;

  DocumentFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  public String mediaType() {
    return mediaType;
  }

  /** The ending of file names: {@code pdf} or {@code ofd}. */
  public String ending() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The format with that ending. */
  public static Optional<DocumentFormat> of(String ending) {
    return Arrays.stream(values()).filter(format -> format.ending().equals(ending)).findFirst();
  }
}
