package org.beian.filing.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
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

  /** The period in pieces, none over the end of a month. */
  List<Period> byMonth() {
    List<Period> months = new ArrayList<>();
    for (LocalDate day = from;
        !day.isAfter(to);
        day = months.get(months.size() - 1).to.plusDays(1)) {
      LocalDate last = YearMonth.from(day).atEndOfMonth();
      months.add(new Period(day, last.isBefore(to) ? last : to));
    }
    return months;
  }

  Instant start() {
    return from.atStartOfDay(CalendarService.BEIJING).toInstant();
  }

  Instant end() {
    return to.plusDays(1).atStartOfDay(CalendarService.BEIJING).toInstant();
  }
}
