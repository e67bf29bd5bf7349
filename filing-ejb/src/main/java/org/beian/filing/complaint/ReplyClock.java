package org.beian.filing.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.beian.directory.authority.AuthorityCode;
import org.beian.directory.calendar.CalendarService;
import org.beian.directory.calendar.OfficeInterval;
import org.beian.directory.calendar.WorkingCalendar;

/**
 * The clock of 15 working days (法定工作日) of an authority.
 *
 * <p>The day it starts is not counted, and it ends when the office closes on the last day (Civil
 * Code, Art. 201 and 203).
 */
@ApplicationScoped
class ReplyClock {

  private static final int WORKING_DAYS = 15;

  @Inject CalendarService calendars;

  /** When the time that starts at {@code start} is over. */
  Instant endAfter(AuthorityCode authority, Instant start) {
    WorkingCalendar calendar = calendars.calendarOf(authority);
    LocalDate day = LocalDate.ofInstant(start, CalendarService.BEIJING);
    for (int counted = 0; counted < WORKING_DAYS; counted++) {
      day = calendar.workingDayOnOrAfter(day.plusDays(1));
    }
    return day.atTime(closing(authority, day)).atZone(CalendarService.BEIJING).toInstant();
  }

  /** How many working days lie after the day of {@code now}, up to that of {@code end}. */
  int daysLeft(AuthorityCode authority, Instant now, Instant end) {
    LocalDate today = LocalDate.ofInstant(now, CalendarService.BEIJING);
    LocalDate last = LocalDate.ofInstant(end, CalendarService.BEIJING);
    return last.isAfter(today)
        ? (int)
            today
                .plusDays(1)
                .datesUntil(last.plusDays(1))
                .filter(calendars.calendarOf(authority)::isWorkingDay)
                .count()
        : 0;
  }

  private LocalTime closing(AuthorityCode authority, LocalDate day) {
    List<OfficeInterval> ofDay = calendars.hoursOf(authority, day).orElseThrow().on(day);
    return ofDay.get(ofDay.size() - 1).to();
  }
}
