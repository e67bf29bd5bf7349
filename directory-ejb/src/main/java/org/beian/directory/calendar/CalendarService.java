package org.beian.directory.calendar;

import jakarta.ejb.Stateless;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.beian.directory.authority.AuthorityCode;

/** The calendars and office hours of the authorities (guide item 20). */
@Stateless
public class CalendarService {

  /** The only zone of this product: official time, also in Xinjiang. */
  public static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

  /** How many days {@link #days} answers at most. */
  public static final int MAX_DAYS = 400;

  /** The calendar of an authority; one that has no arrangements of its own follows the region. */
  public WorkingCalendar calendarOf(AuthorityCode authority) {
    throw new UnsupportedOperationException();
  }

  /**
   * Whether the office of an authority is open at a moment.
   *
   * @return empty if there is no such authority, or the moment lies outside the years 1 to 9999
   */
  public Optional<OfficeStatus> officeAt(AuthorityCode authority, Instant moment) {
    throw new UnsupportedOperationException();
  }

  /** The office hours of an authority, empty if there is no such authority. */
  public Optional<OfficeHours> hoursOf(AuthorityCode authority) {
    throw new UnsupportedOperationException();
  }

  /**
   * The public calendar from a day to a day, both included; what goes past {@link #MAX_DAYS} is
   * left off. Days of years without national holidays on record follow from the week alone and are
   * not verified.
   */
  public List<DayView> days(LocalDate from, LocalDate to) {
    throw new UnsupportedOperationException();
  }
}
