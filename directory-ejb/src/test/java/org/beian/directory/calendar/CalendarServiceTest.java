package org.beian.directory.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.beian.directory.authority.AuthorityCode;
import org.beian.directory.persistence.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarServiceTest {

  private static final AuthorityCode KORLA = new AuthorityCode("KORLA");

  private static EntityManagerFactory unit;
  private static CalendarService calendars;

  @BeforeAll
  static void open() {
    unit = TestDatabase.unit(TestDatabase.shared());
    calendars = TestCalendars.over(unit.createEntityManager(), Clock.systemUTC());
  }

  @AfterAll
  static void close() {
    unit.close();
  }

  /** Beijing times; the third column is the next change. */
  @ParameterizedTest
  @CsvSource({
    "2026-11-24T00:00, closed, 2026-11-24T10:00, 工作日, certain",
    "2026-11-24T09:59:59, closed, 2026-11-24T10:00, 工作日, certain",
    "2026-11-24T10:00, open, 2026-11-24T14:00, 工作日, certain",
    "2026-11-24T13:59:59, open, 2026-11-24T14:00, 工作日, certain",
    "2026-11-24T14:00, closed, 2026-11-24T16:00, 工作日, certain",
    "2026-11-24T16:00, open, 2026-11-24T19:30, 工作日, certain",
    "2026-11-24T19:29:59, open, 2026-11-24T19:30, 工作日, certain",
    "2026-11-24T19:30, closed, 2026-11-25T10:00, 工作日, certain",
    "2026-11-27T20:00, closed, 2026-11-30T10:00, 工作日, certain",
    "2026-11-28T11:00, closed, 2026-11-30T10:00, 周末, certain",
    "2026-04-30T09:45, closed, 2026-04-30T10:00, 工作日, certain",
    "2026-04-30T19:30, closed, 2026-05-06T09:30, 工作日, certain",
    "2026-05-01T10:30, closed, 2026-05-06T09:30, 劳动节, certain",
    "2026-05-06T09:30, open, 2026-05-06T13:30, 工作日, certain",
    "2026-05-06T13:30, closed, 2026-05-06T16:00, 工作日, certain",
    "2026-05-09T10:00, open, 2026-05-09T13:30, 劳动节调休上班日, certain",
    "2026-09-30T09:30, open, 2026-09-30T13:30, 工作日, certain",
    "2026-09-30T19:30, closed, 2026-10-08T10:00, 工作日, certain",
    "2026-10-01T10:30, closed, 2026-10-08T10:00, 国庆节, certain",
    "2026-10-10T10:00, open, 2026-10-10T14:00, 国庆节调休上班日, certain",
    "2026-09-20T16:30, open, 2026-09-20T19:30, 国庆节调休上班日, certain",
    "2026-02-14T10:30, open, 2026-02-14T14:00, 春节调休上班日, certain",
    "2026-02-15T10:30, closed, 2026-02-24T10:00, 春节, certain",
    "2026-02-23T23:59, closed, 2026-02-24T10:00, 春节, certain",
    "2025-06-06T10:00, closed, 2025-06-11T09:30, 古尔邦节, certain",
    "2025-06-11T09:30, open, 2025-06-11T13:30, 工作日, certain",
    "2025-03-31T11:00, closed, 2025-04-01T10:00, 肉孜节, certain",
    "2025-10-08T12:00, closed, 2025-10-09T10:00, 国庆节、中秋节, certain",
    "2025-09-28T09:30, open, 2025-09-28T13:30, 国庆节、中秋节调休上班日, certain",
    "2024-02-04T12:00, open, 2024-02-04T14:00, 春节调休上班日, certain",
    "2023-06-28T10:00, closed, 2023-07-03T09:30, 古尔邦节, uncertain",
    "2026-05-27T10:00, open, 2026-05-27T13:30, 古尔邦节, uncertain",
    "2026-12-31T20:00, closed, 2027-01-01T10:00, 工作日, uncertain",
    "2027-01-04T10:00, open, 2027-01-04T14:00, 工作日, uncertain"
  })
  void tellsWhetherTheOfficeIsOpen(
      LocalDateTime at, String state, LocalDateTime next, String reason, String certainty) {
    OfficeStatus status = calendars.officeAt(KORLA, beijing(at)).orElseThrow();

    assertThat(status.open()).isEqualTo(state.equals("open"));
    assertThat(status.nextChange()).isEqualTo(beijing(next));
    assertThat(status.reason().nameZh()).isEqualTo(reason);
    assertThat(status.certain()).isEqualTo(certainty.equals("certain"));
  }

  @Test
  void tellsTheIntervalAndSeasonOfAnOpenOffice() {
    OfficeStatus status =
        calendars.officeAt(KORLA, Instant.parse("2026-11-24T02:00:00Z")).orElseThrow();

    assertThat(status.season()).isEqualTo(Season.WINTER);
    assertThat(status.from()).isEqualTo(LocalTime.of(10, 0));
    assertThat(status.to()).isEqualTo(LocalTime.of(14, 0));
    assertThat(status.workingDay()).isTrue();
  }

  @Test
  void tellsNoIntervalOfAClosedOffice() {
    OfficeStatus status =
        calendars.officeAt(KORLA, Instant.parse("2026-11-23T18:00:00Z")).orElseThrow();

    assertThat(status.reason().date()).isEqualTo(LocalDate.parse("2026-11-24"));
    assertThat(status.from()).isNull();
    assertThat(status.to()).isNull();
  }

  @Test
  void knowsNoOfficeOfOthersAndNoTimeBeyondTheCalendar() {
    assertThat(calendars.officeAt(new AuthorityCode("NOWHERE"), Instant.EPOCH)).isEmpty();
    assertThat(calendars.officeAt(KORLA, Instant.MAX)).isEmpty();
    assertThat(calendars.officeAt(KORLA, Instant.MIN)).isEmpty();
    assertThat(calendars.hoursOf(new AuthorityCode("NOWHERE"), LocalDate.EPOCH)).isEmpty();
  }

  @Test
  void holdsTheHoursOfTheGuideCellByCell() {
    assertThat(
            Stream.of(
                    "KORLA TARIM BOHU HESHUO HEJING YULI LUNTAI QIEMO RUOQIANG YANQI"
                        .split(" ", -1))
                .map(
                    code ->
                        calendars.hoursOf(new AuthorityCode(code), LocalDate.EPOCH).orElseThrow()))
        .hasSize(10)
        .extracting(hours -> hours.guideText(Locale.CHINESE))
        .containsOnly("10:00-14:00,16:00-19:30（冬）；09:30-13:30,16:00-19:30（夏）");
  }

  /** Order 33, Art. 12: the thirtieth day after the connection, or the next working day. */
  @ParameterizedTest
  @CsvSource({"2026-01-20, 2026-02-24", "2025-05-08, 2025-06-11", "2026-10-20, 2026-11-19"})
  void rollsADeadlineOverHolidays(LocalDate connectedOn, LocalDate lastDay) {
    WorkingCalendar calendar = calendars.calendarOf(KORLA);

    assertThat(calendar.workingDayOnOrAfter(connectedOn.plusDays(30))).isEqualTo(lastDay);
    assertThat(calendar.covers(lastDay)).isTrue();
  }

  @Test
  void holdsEveryNationalDayOfTheNotices() {
    assertThat(count(2024, DayKind.HOLIDAY)).isEqualTo(1 + 8 + 3 + 5 + 1 + 3 + 7);
    assertThat(count(2024, DayKind.MAKE_UP_WORKDAY)).isEqualTo(8);
    assertThat(count(2025, DayKind.HOLIDAY)).isEqualTo(1 + 8 + 3 + 5 + 3 + 8 + 3 + 5);
    assertThat(count(2025, DayKind.MAKE_UP_WORKDAY)).isEqualTo(5);
    assertThat(count(2026, DayKind.HOLIDAY)).isEqualTo(3 + 9 + 3 + 5 + 3 + 3 + 7);
    assertThat(count(2026, DayKind.MAKE_UP_WORKDAY)).isEqualTo(6);
  }

  @Test
  void showsExpectedHolidaysAsNotVerified() {
    assertThat(calendars.days(LocalDate.parse("2026-05-26"), LocalDate.parse("2026-05-30")))
        .extracting(day -> day.kind() + " " + day.working() + " " + day.verified())
        .containsExactly(
            "WORKDAY true true",
            "EXPECTED_HOLIDAY true false",
            "EXPECTED_HOLIDAY true false",
            "EXPECTED_HOLIDAY true false",
            "WEEKEND false true");
  }

  @Test
  void showsNoMoreDaysThanItPromises() {
    LocalDate first = LocalDate.parse("2026-01-01");

    assertThat(calendars.days(first, LocalDate.MAX)).hasSize(CalendarService.MAX_DAYS);
    assertThat(calendars.days(LocalDate.MAX, LocalDate.MAX)).hasSize(1);
    assertThat(calendars.days(first, first.minusDays(1))).isEmpty();
    assertThat(calendars.days(LocalDate.MAX, LocalDate.MIN)).isEmpty();
  }

  private static long count(int year, DayKind kind) {
    List<DayView> days = calendars.days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    return days.stream().map(DayView::kind).filter(k -> Objects.equals(k, kind)).count();
  }

  private static Instant beijing(LocalDateTime time) {
    return time.atZone(CalendarService.BEIJING).toInstant();
  }
}
