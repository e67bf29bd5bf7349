package org.beian.filing.downstream.row;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.beian.filing.form.Format;

/** Reads the cells of one row after another, and notes what is wrong with those of the present. */
final class RowCells {

  private static final LocalDate FIRST_DAY = LocalDate.of(1987, 1, 1);
  private static final Set<Character> FORMULA_STARTS = Set.of('=', '+', '-', '@');

  private final Days days = new Days();
  private final LocalDate today;
  private final List<RowFault> faults = new ArrayList<>();
  private RawRow row;

  /**
   * Reads the rows of a file.
   *
   * @param today in Beijing; no day of a row may be later
   */
  RowCells(LocalDate today) {
    this.today = today;
  }

  /** From now on the cells are those of a row, with which nothing is wrong so far. */
  void of(RawRow raw) {
    row = raw;
    faults.clear();
  }

  int line() {
    return row.line();
  }

  boolean areSound() {
    return faults.isEmpty();
  }

  List<RowFault> faults() {
    return List.copyOf(faults);
  }

  /** A cell as it was typed; null if there is none. */
  String typed(RowField field) {
    return row.get(field);
  }

  /** A day on which something may have happened. */
  LocalDate day(RowField field, boolean wanted) {
    String text = Cells.clean(row.get(field), Format.TEXT);
    if (text == null) {
      if (wanted) {
        fault(field, FaultCode.MISSING, null);
      }
      return null;
    }
    LocalDate day = days.read(text);
    if (day == null || day.isBefore(FIRST_DAY)) {
      fault(field, FaultCode.DAY, text);
      return null;
    }
    if (day.isAfter(today)) {
      fault(field, FaultCode.DAY_IN_FUTURE, day.toString());
    }
    return day;
  }

  /** The code that a cell names by itself or by its words. */
  String listed(RowField field, Map<String, String> codes, boolean wanted) {
    String text = shaped(field, Format.TEXT);
    if (text == null) {
      if (wanted) {
        fault(field, FaultCode.MISSING, null);
      }
      return null;
    }
    String code = codes.get(text.toUpperCase(Locale.ROOT));
    if (code == null) {
      fault(field, FaultCode.NOT_LISTED_CODE, text);
    }
    return code;
  }

  /** Words, at most so many characters. */
  String text(RowField field, int longest, boolean wanted) {
    String text = shaped(field, Format.TEXT);
    if (text == null) {
      if (wanted) {
        fault(field, FaultCode.MISSING, null);
      }
      return null;
    }
    if (text.length() > longest) {
      fault(field, FaultCode.TOO_LONG, String.valueOf(longest));
    } else if (!Cells.isReadable(text)) {
      fault(field, FaultCode.UNREADABLE_TEXT, null);
    } else if (FORMULA_STARTS.contains(text.charAt(0))) {
      fault(field, FaultCode.FORMULA, text);
    }
    return text;
  }

  /** A cell in the shape of its kind; null if nothing was given. */
  String shaped(RowField field, Format format) {
    return Cells.clean(row.get(field), format);
  }

  /** Notes what is wrong with a cell, or with the row where no field is named. */
  void fault(RowField field, FaultCode code, String argument) {
    faults.add(RowFault.of(row.line(), field, code, argument));
  }
}
