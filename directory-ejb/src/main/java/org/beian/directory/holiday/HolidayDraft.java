package org.beian.directory.holiday;

import java.util.List;

/**
 * What a file would do to a year; nothing is done yet.
 *
 * @param rows every day that the file names or the record loses, in the order of days
 * @param faults nothing is taken while there is one
 */
public record HolidayDraft(List<Row> rows, List<HolidayFault> faults) {

  public HolidayDraft {
    rows = List.copyOf(rows);
    faults = List.copyOf(faults);
  }

  /** Whether it can be put on record. */
  public boolean isSound() {
    return faults.isEmpty();
  }

  /** A day and what becomes of it. */
  public record Row(HolidayDay day, Effect effect) {}

  /** What becomes of a day. */
  public enum Effect {
    /** It comes on record. */
    NEW,
    /** It is on record so already. */
    SAME,
    /** It is on record otherwise. */
    CHANGED,
    /** It is on record and not in the file: it goes. */
    GONE
  }
}
