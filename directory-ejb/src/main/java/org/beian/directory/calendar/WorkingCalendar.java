package org.beian.directory.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;

/**
 * Tells working days (法定工作日) from days off, for one authority.
 *
 * <p>Pure arithmetic over the days on record, in the precedence authority, region, nation, weekend.
 */
public interface WorkingCalendar {

  boolean isWorkingDay(LocalDate day);

  /**
   * Whether the calendar is sure of that day: the national holidays of its year are on record, and
   * no unverified holiday is expected on it.
   */
  boolean covers(LocalDate day);

  /** The first working day on or after {@code day}. */
  LocalDate workingDayOnOrAfter(LocalDate day);

  /**
   * A calendar over arrangements on record.
   *
   * @param arrangements days of the nation, the region and one authority; where several speak of a
   *     day, the strongest {@link DayScope} decides
   * @param years years whose national holidays are all on record
   */
  static WorkingCalendar of(Collection<DayView> arrangements, Set<Integer> years) {
    return new LayeredCalendar(arrangements, years);
  }
}
