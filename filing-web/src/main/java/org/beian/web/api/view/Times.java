package org.beian.web.api.view;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.beian.directory.calendar.CalendarService;

/** Moments as the API writes them: Beijing time with its offset, to the second. */
public final class Times {

  private Times() {}

  /** The moment in Beijing's offset; null stays null. */
  public static OffsetDateTime beijing(Instant moment) {
    return moment == null
        ? null
        : moment.truncatedTo(ChronoUnit.SECONDS).atZone(CalendarService.BEIJING).toOffsetDateTime();
  }

  /** The day it is in Beijing at a moment. */
  public static LocalDate dayInBeijing(Instant moment) {
    return LocalDate.ofInstant(moment, CalendarService.BEIJING);
  }
}
