package org.beian.directory.holiday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.beian.directory.audit.TestAudit;
import org.beian.directory.holiday.HolidayDraft.Effect;
import org.beian.directory.holiday.HolidayFault.Kind;
import org.beian.directory.persistence.MovableClock;
import org.beian.directory.persistence.TestChanges;
import org.beian.directory.persistence.TestDatabase;
import org.beian.directory.staff.NotAllowedException;
import org.beian.directory.staff.StaffRole;
import org.beian.directory.staff.TestScope;
import org.junit.jupiter.api.Test;

class HolidayDeskTest {

  private static final MovableClock CLOCK = new MovableClock("2026-10-31T15:59:00Z");
  private static final DataSource DATABASE = TestDatabase.migrated("holidays");
  private static final TestScope STAFF = new TestScope(DATABASE);
  private static final HolidayDesk DESK = desk();

  private static HolidayDesk desk() {
    HolidayDesk desk = new HolidayDesk();
    desk.scope = STAFF.scope;
    desk.book = new HolidayBook();
    desk.book.em = STAFF.em;
    desk.audit = TestAudit.log(DATABASE, CLOCK, STAFF.transactions);
    desk.changes = TestChanges.unheard();
    desk.clock = CLOCK;
    STAFF.be(StaffRole.SYSTEM_ADMINISTRATOR);
    return desk;
  }

  @Test
  void showsWhatChangesThenPutsTheYearOnRecord() {
    HolidayNotice first = notice(2027, "日期,类型,名称\n2027-01-01,放假,元旦\n2027-01-03,上班,元旦\n");

    assertThat(effects(in(() -> DESK.preview(first)))).containsOnly(Effect.NEW);
    assertThat(in(DESK::years)).extracting(HolidayYear::year).doesNotContain(2027);
    assertThat(in(() -> DESK.bring(first)).isSound()).isTrue();

    assertThat(in(DESK::years).get(0)).isEqualTo(new HolidayYear(2027, "国办发明电〔2026〕1号"));
    HolidayDraft next =
        in(
            () ->
                DESK.preview(notice(2027, "2027-01-01,放假,元旦\n2027-01-03,放假,元旦\n2027-01-02,放假,元旦")));
    assertThat(effects(next)).containsExactly(Effect.SAME, Effect.NEW, Effect.CHANGED);
    assertThat(effects(in(() -> DESK.preview(notice(2027, "2027-01-01,off,元旦")))))
        .containsExactly(Effect.SAME, Effect.GONE);
    assertThat(next.rows().get(0).day().nameEn()).isEqualTo("New Year's Day");
  }

  @Test
  void readsTheCalendarsThatPhonesTake() {
    String calendar =
        """
        BEGIN:VCALENDAR\r
        BEGIN:VEVENT\r
        DTSTART;VALUE=DATE:20281001\r
        DTEND;VALUE=DATE:20281004\r
        SUMMARY:国庆节 假期 第1天\r
         /共3天\r
        END:VEVENT\r
        BEGIN:VEVENT\r
        DTSTART;VALUE=DATE:20281007\r
        SUMMARY:国庆节（班）\r
        END:VEVENT\r
        END:VCALENDAR\r
        """;

    HolidayDraft draft = in(() -> DESK.preview(notice(2028, calendar)));

    assertThat(draft.faults()).isEmpty();
    assertThat(draft.rows())
        .extracting(HolidayDraft.Row::day)
        .containsExactly(
            off("2028-10-01"),
            off("2028-10-02"),
            off("2028-10-03"),
            new HolidayDay(
                LocalDate.parse("2028-10-07"),
                true,
                "国庆节调休上班日",
                "Make-up workday for National Day"));
  }

  private static HolidayDay off(String day) {
    return new HolidayDay(LocalDate.parse(day), false, "国庆节", "National Day");
  }

  @Test
  void tellsEveryFaultByItsLineAndTakesNothing() {
    HolidayNotice spoilt =
        new HolidayNotice(
            true,
            2029,
            " ",
            """
            2029-13-01,放假,元旦
            2029-01-01,也许,元旦
            2029-01-01,放假,
            2029-01-01,放假,元旦
            2029-01-01,放假,元旦
            2028-12-31,放假,元旦
            2029-01-02,上班,元旦
            """);

    HolidayDraft draft = in(() -> DESK.bring(spoilt));

    assertThat(draft.faults())
        .containsExactly(
            new HolidayFault(1, Kind.DATE_MALFORMED),
            new HolidayFault(2, Kind.KIND_UNKNOWN),
            new HolidayFault(3, Kind.NAME_MISSING),
            new HolidayFault(5, Kind.TWICE),
            new HolidayFault(6, Kind.OTHER_YEAR),
            new HolidayFault(7, Kind.NOT_WEEKEND),
            new HolidayFault(0, Kind.SOURCE_MISSING));
    assertThat(in(DESK::years)).extracting(HolidayYear::year).doesNotContain(2029);
    assertThat(in(() -> DESK.preview(notice(2029, "\n"))).faults())
        .containsExactly(new HolidayFault(0, Kind.EMPTY));
  }

  @Test
  void isTheSystemAdministratorsAlone() {
    HolidayNotice notice = notice(2030, "2030-01-01,放假,元旦");
    try {
      for (StaffRole role : StaffRole.values()) {
        if (role != StaffRole.SYSTEM_ADMINISTRATOR) {
          STAFF.be(role);
          for (Supplier<?> act :
              List.<Supplier<?>>of(
                  DESK::years, () -> DESK.preview(notice), () -> DESK.bring(notice))) {
            assertThatThrownBy(() -> in(act)).isInstanceOf(NotAllowedException.class);
          }
        }
      }
    } finally {
      STAFF.be(StaffRole.SYSTEM_ADMINISTRATOR);
    }
  }

  private static HolidayNotice notice(int year, String text) {
    return new HolidayNotice(true, year, "国办发明电〔2026〕1号", text);
  }

  private static List<Effect> effects(HolidayDraft draft) {
    return draft.rows().stream().map(HolidayDraft.Row::effect).toList();
  }

  private static <T> T in(Supplier<T> request) {
    return STAFF.in(request);
  }
}
