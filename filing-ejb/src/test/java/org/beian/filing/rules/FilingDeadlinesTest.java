package org.beian.filing.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.beian.directory.calendar.DayKind;
import org.beian.directory.calendar.DayScope;
import org.beian.directory.calendar.DayView;
import org.beian.directory.calendar.WorkingCalendar;
import org.junit.jupiter.api.Test;

class FilingDeadlinesTest {

  private static final WorkingCalendar CALENDAR =
      WorkingCalendar.of(
          Stream.concat(
                  holidays("2026-02-15", "2026-02-23", DayScope.NATION),
                  holidays("2025-06-06", "2025-06-10", DayScope.REGION))
              .toList(),
          Set.of(2025, 2026));

  @Test
  void theThirtiethDayIsInTimeAndTheNextOneDayLate() {
    LocalDate connectedOn = LocalDate.of(2026, 10, 24);

    assertThat(FilingDeadlines.of(connectedOn, LocalDate.of(2026, 11, 23), CALENDAR).daysLate())
        .isZero();
    assertThat(FilingDeadlines.of(connectedOn, LocalDate.of(2026, 11, 24), CALENDAR).daysLate())
        .isOne();
  }

  @Test
  void aLastDayInSpringFestivalMovesBehindIt() {
    FilingDeadline deadline =
        FilingDeadlines.of(LocalDate.of(2026, 1, 20), LocalDate.of(2026, 2, 25), CALENDAR);

    assertThat(deadline.thirtiethDay()).isEqualTo("2026-02-19");
    assertThat(deadline.lastDay()).isEqualTo("2026-02-24");
    assertThat(deadline.daysLate()).isOne();
    assertThat(deadline.certain()).isTrue();
  }

  @Test
  void aLastDayInAHolidayOfTheRegionMovesBehindIt() {
    FilingDeadline deadline =
        FilingDeadlines.of(LocalDate.of(2025, 5, 8), LocalDate.of(2025, 5, 9), CALENDAR);

    assertThat(deadline.lastDay()).isEqualTo("2025-06-11");
    assertThat(deadline.daysLate()).isZero();
  }

  @Test
  void aLastDayOnAWeekendMovesToMonday() {
    FilingDeadline deadline =
        FilingDeadlines.of(LocalDate.of(2026, 9, 24), LocalDate.of(2026, 9, 25), CALENDAR);

    assertThat(deadline.thirtiethDay()).isEqualTo("2026-10-24");
    assertThat(deadline.lastDay()).isEqualTo("2026-10-26");
  }

  @Test
  void aDeadlineInAYearWithoutHolidaysOnRecordIsNotCertain() {
    assertThat(
            FilingDeadlines.of(LocalDate.of(2026, 12, 10), LocalDate.of(2026, 12, 11), CALENDAR)
                .certain())
        .isFalse();
  }

  private static Stream<DayView> holidays(String first, String last, DayScope scope) {
    List<LocalDate> days =
        LocalDate.parse(first).datesUntil(LocalDate.parse(last).plusDays(1)).toList();
    return days.stream()
        .map(day -> new DayView(day, false, DayKind.HOLIDAY, "节日", "Holiday", scope, true));
  }
}
