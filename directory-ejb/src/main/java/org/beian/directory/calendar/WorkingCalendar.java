package org.beian.directory.calendar;

import java.time.LocalDate;

/**
 * Tells working days (法定工作日) from days off, for one authority.
 *
 * <p>Pure arithmetic over the days on record, in the precedence authority, region, nation, weekend.
 */
public interface WorkingCalendar {

  boolean isWorkingDay(LocalDate day);

  /** Whether the holidays of that day's year are on record; past them nothing can be promised. */
  boolean covers(LocalDate day);

  /** The first working day on or after {@code day}. */
  LocalDate workingDayOnOrAfter(LocalDate day);
}
