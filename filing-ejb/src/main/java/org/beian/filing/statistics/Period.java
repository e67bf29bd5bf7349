package org.beian.filing.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.beian.directory.calendar.CalendarService;

/**
 * Days in Beijing, both ends included.
 *
 * @param to not before {@code from}, at most {@value #MOST_DAYS} days after it
 */
public record Period(LocalDate from, LocalDate to) {

  private static final int MOST_DAYS = 366;

  public Period {
    if (to.isBefore(from)) {
      LocalDate later = from;
      from = to;
      to = later;
    }
    if (ChronoUnit.DAYS.between(from, to) > MOST_DAYS) {
      to = from.plusDays(MOST_DAYS);
    }
  }

  public static Period of(YearMonth month) {
    return new Period(month.atDay(1), month.atEndOfMonth());
  }

  /** As many days just before. */
  public Period before() {
    long days = ChronoUnit.DAYS.between(from, to) + 1;
    return new Period(from.minusDays(days), from.minusDays(1));
  }

  Instant start() {
    return from.atStartOfDay(CalendarService.BEIJING).toInstant();
  }

  Instant end() {
    return to.plusDays(1).atStartOfDay(CalendarService.BEIJING).toInstant();
  }
}
