package org.beian.filing.complaint;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.beian.filing.registry.CheckDigit;

/**
 * Number of a complaint, such as {@code HEJIT20261124000018}: four letters of the authority, one of
 * the kind, the day in Beijing, a serial of five digits or more, and a check digit (ISO 7064, MOD
 * 11,10).
 */
final class ComplaintNumber {

  static final int SERIAL_DIGITS = 5;

  private ComplaintNumber() {}

  /** What the serials of an authority and a day are counted under. */
  static String scope(String shortCode, LocalDate day) {
    return "C:%s:%s".formatted(shortCode, DateTimeFormatter.BASIC_ISO_DATE.format(day));
  }

  static String of(String shortCode, ComplaintKind kind, LocalDate day, long serial) {
    String digits =
        "%s%s%s%05d"
            .formatted(
                shortCode, kind.letter(), DateTimeFormatter.BASIC_ISO_DATE.format(day), serial);
    return digits + CheckDigit.of(digits);
  }
}
