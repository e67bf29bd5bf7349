package org.beian.filing.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.beian.directory.authority.AuthorityCode;
import org.beian.directory.calendar.CalendarService;
import org.beian.directory.calendar.OfficeInterval;
import org.beian.directory.calendar.WorkingCalendar;

/** Counts the minutes an office was open between two moments. */
@ApplicationScoped
class OfficeMinutes {

  @Inject CalendarService calendars;

  /** Whole minutes; those on the clock where the office has no hours on record. */
  long between(AuthorityCode authority, Instant from, Instant to) {
    LocalDateTime start = LocalDateTime.ofInstant(from, CalendarService.BEIJING);
    if (authority == null || calendars.hoursOf(authority, start.toLocalDate()).isEmpty()) {
      return Math.max(0, Duration.between(from, to).toMinutes());
    }
    WorkingCalendar calendar = calendars.calendarOf(authority);
    LocalDateTime end = LocalDateTime.ofInstant(to, CalendarService.BEIJING);
    Duration open = Duration.ZERO;
    LocalDate day = calendar.workingDayOnOrAfter(start.toLocalDate());
    while (!day.isAfter(end.toLocalDate())) {
      for (OfficeInterval interval : calendars.hoursOf(authority, day).orElseThrow().on(day)) {
        LocalDateTime first = later(start, day.atTime(interval.from()));
        LocalDateTime last = earlier(end, day.atTime(interval.to()));
        if (first.isBefore(last)) {
          open = open.plus(Duration.between(first, last));
        }
      }
      day = calendar.workingDayOnOrAfter(day.plusDays(1));
    }
    return open.toMinutes();
  }

  private static LocalDateTime later(LocalDateTime one, LocalDateTime other) {
    return one.isAfter(other) ? one : other;
  }

  private static LocalDateTime earlier(LocalDateTime one, LocalDateTime other) {
    return one.isBefore(other) ? one : other;
  }
}
