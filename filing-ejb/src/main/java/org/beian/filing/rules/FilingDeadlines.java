package org.beian.filing.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.beian.directory.calendar.WorkingCalendar;

/** The arithmetic of the thirty days of Order 33, Art. 12. */
public final class FilingDeadlines {

  private static final int DAYS = 30;

  private FilingDeadlines() {}

  /**
   * Works the deadline out: the day of connection is not counted, thirty calendar days follow, and
   * a last day that is no working day moves to the next one (Civil Code, Art. 201, 203).
   */
  public static FilingDeadline of(
      LocalDate connectedOn, LocalDate submittedOn, WorkingCalendar calendar) {
    LocalDate thirtiethDay = connectedOn.plusDays(DAYS);
    LocalDate lastDay = calendar.workingDayOnOrAfter(thirtiethDay);
    long daysLate = Math.max(0, ChronoUnit.DAYS.between(lastDay, submittedOn));
    boolean certain = calendar.covers(thirtiethDay) && calendar.covers(lastDay);
    return new FilingDeadline(connectedOn, thirtiethDay, lastDay, daysLate, certain);
  }
}
