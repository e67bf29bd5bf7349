package org.beian.directory.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkingCalendarTest {

  private static final LocalDate SUNDAY = LocalDate.parse("2026-09-20");
  private static final LocalDate TUESDAY = LocalDate.parse("2026-09-22");

  @Test
  void worksFromMondayToFridayWhenNothingIsArranged() {
    assertThat(calendar().isWorkingDay(TUESDAY)).isTrue();
    assertThat(calendar().isWorkingDay(SUNDAY)).isFalse();
  }

  @Test
  void makesADayOffAWorkingDayByNoticeOfTheNation() {
    assertThat(calendar(working(SUNDAY, DayScope.NATION)).isWorkingDay(SUNDAY)).isTrue();
  }

  @Test
  void letsTheRegionCancelAMakeUpDayOfTheNation() {
    assertThat(
            calendar(working(SUNDAY, DayScope.NATION), off(SUNDAY, DayScope.REGION))
                .isWorkingDay(SUNDAY))
        .isFalse();
  }

  @Test
  void letsTheAuthorityOverrideTheRegionInBothDirections() {
    WorkingCalendar calendar =
        calendar(
            off(TUESDAY, DayScope.REGION),
            working(TUESDAY, DayScope.AUTHORITY),
            off(SUNDAY, DayScope.AUTHORITY),
            working(SUNDAY, DayScope.REGION));

    assertThat(calendar.isWorkingDay(TUESDAY)).isTrue();
    assertThat(calendar.isWorkingDay(SUNDAY)).isFalse();
  }

  @Test
  void doesNotReckonWithAHolidayThatIsOnlyExpected() {
    WorkingCalendar calendar = calendar(expected(TUESDAY));

    assertThat(calendar.isWorkingDay(TUESDAY)).isTrue();
    assertThat(calendar.covers(TUESDAY)).isFalse();
    assertThat(calendar.covers(TUESDAY.plusDays(1))).isTrue();
  }

  @Test
  void isSureOfADayThatIsOffAnyway() {
    assertThat(calendar(expected(SUNDAY)).covers(SUNDAY)).isTrue();
  }

  @Test
  void isSureWhereTheAuthorityDecidedOverAnExpectation() {
    assertThat(calendar(expected(TUESDAY), working(TUESDAY, DayScope.AUTHORITY)).covers(TUESDAY))
        .isTrue();
  }

  @Test
  void isNotSureOfYearsWithoutNationalHolidaysOnRecord() {
    assertThat(calendar().covers(LocalDate.parse("2027-01-04"))).isFalse();
    assertThat(calendar().covers(LocalDate.parse("2026-12-31"))).isTrue();
  }

  @Test
  void findsTheFirstWorkingDayOnOrAfterADay() {
    WorkingCalendar calendar = calendar(off(SUNDAY.plusDays(1), DayScope.NATION));

    assertThat(calendar.workingDayOnOrAfter(SUNDAY)).isEqualTo(TUESDAY);
    assertThat(calendar.workingDayOnOrAfter(TUESDAY)).isEqualTo(TUESDAY);
  }

  private static WorkingCalendar calendar(DayView... arrangements) {
    return WorkingCalendar.of(List.of(arrangements), Set.of(2026));
  }

  private static DayView off(LocalDate day, DayScope scope) {
    return new DayView(day, false, DayKind.HOLIDAY, "放假", "Day off", scope, true);
  }

  private static DayView working(LocalDate day, DayScope scope) {
    return new DayView(day, true, DayKind.MAKE_UP_WORKDAY, "调休上班日", "Make-up day", scope, true);
  }

  private static DayView expected(LocalDate day) {
    return new DayView(
        day, true, DayKind.EXPECTED_HOLIDAY, "古尔邦节", "Gurban", DayScope.REGION, false);
  }
}
