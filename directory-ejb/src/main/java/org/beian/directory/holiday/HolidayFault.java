package org.beian.directory.holiday;

/**
 * What keeps a file from being taken.
 *
 * @param line in the file, from 1; 0 for the file as a whole
 */
public record HolidayFault(int line, Kind kind) {

  /** The kinds of faults. */
  public enum Kind {
    /** Not a date such as 2027-10-01, or in iCalendar 20271001. */
    DATE_MALFORMED,
    /** Neither 放假 nor 上班, neither off nor work. */
    KIND_UNKNOWN,
    /** The day has no name, or one of more than 40 characters. */
    NAME_MISSING,
    /** The day stands in the file already. */
    TWICE,
    /** The day is not of the year that was named. */
    OTHER_YEAR,
    /** A day worked in exchange that is worked anyway, neither Saturday nor Sunday. */
    NOT_WEEKEND,
    /** An event that ends before it begins, or lasts longer than a month. */
    SPAN,
    /** No days in the file. */
    EMPTY,
    /** Nobody would know where the days come from. */
    SOURCE_MISSING
  }
}
