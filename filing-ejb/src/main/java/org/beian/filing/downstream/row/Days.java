package org.beian.filing.downstream.row;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.beian.filing.form.Format;

/**
 * Days as people and spreadsheets write them. The one read last is remembered: neighbouring rows
 * often have the same.
 */
final class Days {

  /** Spreadsheets count days from here; their leap day of 1900 is made up for. */
  private static final LocalDate SPREADSHEET_EPOCH = LocalDate.of(1899, 12, 30);

  /** Of workbooks that count as the first Macintosh did (ISO/IEC 29500, date1904). */
  private static final LocalDate EPOCH_OF_1904 = LocalDate.of(1904, 1, 1);

  private static final Pattern COUNTED = Pattern.compile("[2-9][0-9]{4}(?:\\.0+)?");
  private static final Pattern MIDNIGHT = Pattern.compile("[T ]00:00(?::00)?(?:\\.0+)?$");

  private String lastText;
  private LocalDate lastDay;

  /** The day, or null if it is none. */
  LocalDate read(String text) {
    if (!text.equals(lastText)) {
      lastDay = parsed(text);
      lastText = text;
    }
    return lastDay;
  }

  /** A day that is counted from 1904, written out; anything else as it is. */
  static String writtenOut(String text) {
    return COUNTED.matcher(text).matches() ? counted(EPOCH_OF_1904, text).toString() : text;
  }

  private static LocalDate counted(LocalDate epoch, String text) {
    return epoch.plusDays((long) Double.parseDouble(text));
  }

  private static LocalDate parsed(String text) {
    try {
      if (text.length() == 10 && text.charAt(4) == '-') {
        return LocalDate.parse(text);
      }
      if (COUNTED.matcher(text).matches()) {
        return counted(SPREADSHEET_EPOCH, text);
      }
      return LocalDate.parse(Format.DATE.normalise(MIDNIGHT.matcher(text).replaceFirst("")));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
