package org.beian.directory.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** An office with its calendar and hours: when is it open? Pure arithmetic. */
record Office(LayeredCalendar calendar, HoursHistory hours) {

  OfficeStatus at(Instant moment) {
    LocalDateTime now = LocalDateTime.ofInstant(moment, CalendarService.BEIJING);
    LocalDate day = now.toLocalDate();
    Optional<OfficeInterval> present =
        intervals(day).stream().filter(i -> i.contains(now.toLocalTime())).findFirst();
    LocalDateTime change = present.map(i -> day.atTime(i.to())).orElseGet(() -> opening(now));
    return new OfficeStatus(
        present.isPresent(),
        hours.on(day).seasonOf(day),
        present.map(OfficeInterval::from).orElse(null),
        present.map(OfficeInterval::to).orElse(null),
        change.atZone(CalendarService.BEIJING).toInstant(),
        calendar.isWorkingDay(day),
        calendar.day(day),
        isCertain(day, change.toLocalDate()));
  }

  /** The next opening after a moment at which the office is closed. */
  private LocalDateTime opening(LocalDateTime now) {
    LocalTime time = now.toLocalTime();
    Optional<LocalDateTime> today =
        intervals(now.toLocalDate()).stream()
            .map(OfficeInterval::from)
            .filter(from -> from.isAfter(time))
            .findFirst()
            .map(now.toLocalDate()::atTime);
    return today.orElseGet(() -> firstOpening(now.toLocalDate().plusDays(1)));
  }

  private LocalDateTime firstOpening(LocalDate earliest) {
    LocalDate day = calendar.workingDayOnOrAfter(earliest);
    return day.atTime(hours.on(day).on(day).get(0).from());
  }

  private List<OfficeInterval> intervals(LocalDate day) {
    return calendar.isWorkingDay(day) ? hours.on(day).on(day) : List.of();
  }

  /** Every day from the first to the last must be sure: one in doubt might bring the change. */
  private boolean isCertain(LocalDate first, LocalDate last) {
    return first.datesUntil(last.plusDays(1)).allMatch(calendar::covers);
  }
}
