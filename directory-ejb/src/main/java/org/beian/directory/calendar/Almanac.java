package org.beian.directory.calendar;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beian.directory.authority.AuthorityCode;

/** Calendars and office hours of everybody, as they were at one moment. */
record Almanac(
    LayeredCalendar common,
    Map<AuthorityCode, LayeredCalendar> own,
    Map<AuthorityCode, HoursHistory> hours) {

  static Almanac of(List<CalendarDay> days, Set<Integer> years, List<HoursEdition> editions) {
    List<DayView> common =
        days.stream()
            .filter(day -> day.scope() != DayScope.AUTHORITY)
            .map(CalendarDay::view)
            .toList();
    Map<AuthorityCode, LayeredCalendar> own =
        days.stream()
            .filter(day -> day.scope() == DayScope.AUTHORITY)
            .collect(Collectors.groupingBy(day -> new AuthorityCode(day.place())))
            .entrySet()
            .stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Map.Entry::getKey, entry -> layered(common, entry.getValue(), years)));
    return new Almanac(new LayeredCalendar(common, years), own, hours(editions));
  }

  /** The calendar of an authority; one without days of its own follows the region. */
  LayeredCalendar calendarOf(AuthorityCode authority) {
    return own.getOrDefault(authority, common);
  }

  private static LayeredCalendar layered(
      List<DayView> common, Collection<CalendarDay> own, Set<Integer> years) {
    return new LayeredCalendar(
        Stream.concat(common.stream(), own.stream().map(CalendarDay::view)).toList(), years);
  }

  private static Map<AuthorityCode, HoursHistory> hours(List<HoursEdition> editions) {
    return editions.stream()
        .collect(Collectors.groupingBy(HoursEdition::authority))
        .entrySet()
        .stream()
        .collect(
            Collectors.toUnmodifiableMap(
                Map.Entry::getKey, entry -> HoursHistory.of(entry.getValue())));
  }
}
