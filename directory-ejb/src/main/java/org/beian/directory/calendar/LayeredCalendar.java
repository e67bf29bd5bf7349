package org.beian.directory.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

/** A calendar in layers: authority over region over nation over week. */
final class LayeredCalendar implements WorkingCalendar {

  private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
  private static final BinaryOperator<DayView> STRONGEST =
      BinaryOperator.minBy(Comparator.comparing(DayView::scope));

  private final Map<LocalDate, DayView> facts;
  private final Map<LocalDate, DayView> expectations;
  private final Set<Integer> years;

  LayeredCalendar(Collection<DayView> arrangements, Set<Integer> years) {
    this.facts = strongest(arrangements, true);
    this.expectations = strongest(arrangements, false);
    this.years = Set.copyOf(years);
  }

  private static Map<LocalDate, DayView> strongest(
      Collection<DayView> arrangements, boolean verified) {
    return arrangements.stream()
        .filter(day -> day.verified() == verified)
        .collect(Collectors.toUnmodifiableMap(DayView::date, day -> day, STRONGEST));
  }

  @Override
  public boolean isWorkingDay(LocalDate date) {
    DayView fact = facts.get(date);
    return fact == null ? !isWeekend(date) : fact.working();
  }

  @Override
  public boolean covers(LocalDate date) {
    return years.contains(date.getYear()) && !isInDoubt(date);
  }

  @Override
  public LocalDate workingDayOnOrAfter(LocalDate date) {
    LocalDate day = date;
    while (!isWorkingDay(day)) {
      day = day.plusDays(1);
    }
    return day;
  }

  /** The day with its reason. */
  DayView day(LocalDate date) {
    if (isInDoubt(date)) {
      return expected(date);
    }
    DayView fact = facts.get(date);
    return fact == null ? ofWeek(date) : fact;
  }

  /** Whether an unverified holiday would change the day if it were true. */
  private boolean isInDoubt(LocalDate date) {
    DayView expectation = expectations.get(date);
    DayView fact = facts.get(date);
    return expectation != null
        && isWorkingDay(date)
        && (fact == null || expectation.scope().compareTo(fact.scope()) < 0);
  }

  private DayView expected(LocalDate date) {
    DayView day = expectations.get(date);
    return new DayView(
        date, true, DayKind.EXPECTED_HOLIDAY, day.nameZh(), day.nameEn(), day.scope(), false);
  }

  private DayView ofWeek(LocalDate date) {
    boolean known = years.contains(date.getYear());
    return isWeekend(date)
        ? new DayView(date, false, DayKind.WEEKEND, "周末", "Weekend", DayScope.WEEK, known)
        : new DayView(date, true, DayKind.WORKDAY, "工作日", "Working day", DayScope.WEEK, known);
  }

  private static boolean isWeekend(LocalDate date) {
    return WEEKEND.contains(date.getDayOfWeek());
  }
}
