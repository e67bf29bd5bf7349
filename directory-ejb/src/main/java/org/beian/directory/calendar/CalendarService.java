package org.beian.directory.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.beian.directory.authority.AuthorityCode;

/**
 * The calendars and office hours of the authorities (guide item 20).
 *
 * <p>Answers come from memory; a change to the data is seen at once by the server that made it and
 * within a second by every other. No EJB, as services are: whoever may ask, and nothing of a
 * transaction is needed, while every submission asks several times.
 */
@ApplicationScoped
public class CalendarService {

  /** The only zone of this product: official time, also in Xinjiang. */
  public static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

  /** How many days {@link #days} answers at most. */
  public static final int MAX_DAYS = 400;

  private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant END = Instant.parse("9999-01-01T00:00:00Z");

  @Inject Almanacs almanacs;

  /** The calendar of an authority; one that has no arrangements of its own follows the region. */
  public WorkingCalendar calendarOf(AuthorityCode authority) {
    return almanacs.almanac().calendarOf(authority);
  }

  /**
   * Whether the office of an authority is open at a moment.
   *
   * @return empty if there is no such authority, or the moment lies outside the years 1 to 9998
   */
  public Optional<OfficeStatus> officeAt(AuthorityCode authority, Instant moment) {
    if (moment.isBefore(EARLIEST) || !moment.isBefore(END)) {
      return Optional.empty();
    }
    Almanac almanac = almanacs.almanac();
    return Optional.ofNullable(almanac.hours().get(authority))
        .map(hours -> new Office(almanac.calendarOf(authority), hours).at(moment));
  }

  /**
   * When an authority's office has been open for some time since a moment.
   *
   * @return empty if there is no such authority, or the moment lies outside the years 1 to 9998
   */
  public Optional<Instant> afterOfficeTime(AuthorityCode authority, Instant from, Duration time) {
    Instant at = from;
    Duration left = time;
    Optional<OfficeStatus> office = officeAt(authority, at);
    while (office.isPresent()) {
      Instant change = office.get().nextChange();
      Duration span = office.get().open() ? Duration.between(at, change) : Duration.ZERO;
      if (office.get().open() && span.compareTo(left) >= 0) {
        return Optional.of(at.plus(left));
      }
      left = left.minus(span);
      at = change;
      office = officeAt(authority, at);
    }
    return Optional.empty();
  }

  /** The office hours of an authority that hold on a day, empty if there is no such authority. */
  public Optional<OfficeHours> hoursOf(AuthorityCode authority, LocalDate day) {
    return Optional.ofNullable(almanacs.almanac().hours().get(authority))
        .map(history -> history.on(day));
  }

  /**
   * The public calendar from a day to a day, both included; what goes past {@link #MAX_DAYS} is
   * left off. Days of years without national holidays on record follow from the week alone and are
   * not verified.
   */
  public List<DayView> days(LocalDate from, LocalDate to) {
    LayeredCalendar calendar = almanacs.almanac().common();
    long days = Math.min(MAX_DAYS, ChronoUnit.DAYS.between(from, to) + 1);
    return LongStream.range(0, days).mapToObj(from::plusDays).map(calendar::day).toList();
  }
}
