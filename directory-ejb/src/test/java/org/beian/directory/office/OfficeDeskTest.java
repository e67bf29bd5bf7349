package org.beian.directory.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.beian.directory.audit.TestAudit;
import org.beian.directory.authority.AuthorityCode;
import org.beian.directory.authority.AuthorityDirectory;
import org.beian.directory.authority.AuthorityView;
import org.beian.directory.authority.DecisionPolicy;
import org.beian.directory.authority.TestAuthorities;
import org.beian.directory.calendar.CalendarService;
import org.beian.directory.calendar.TestCalendars;
import org.beian.directory.office.OfficeFault.Kind;
import org.beian.directory.persistence.MovableClock;
import org.beian.directory.persistence.TestChanges;
import org.beian.directory.persistence.TestDatabase;
import org.beian.directory.staff.NotAllowedException;
import org.beian.directory.staff.StaffRole;
import org.beian.directory.staff.TestScope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeDeskTest {

  private static final AuthorityCode HEJING = new AuthorityCode("HEJING");
  private static final AuthorityCode YULI = new AuthorityCode("YULI");
  private static final AuthorityCode BOHU = new AuthorityCode("BOHU");

  /** 1 December 2026, ten in the morning: a Tuesday, the office opens. */
  private static final MovableClock CLOCK = new MovableClock("2026-12-01T02:00:00Z");

  private static final DataSource DATABASE = TestDatabase.migrated("offices");
  private static final TestScope STAFF = new TestScope(DATABASE);
  private static final AuthorityDirectory DIRECTORY = TestAuthorities.over(STAFF.em, CLOCK);
  private static final CalendarService CALENDARS = TestCalendars.over(STAFF.em, CLOCK);
  private static final OfficeDesk DESK = desk();

  private static OfficeDesk desk() {
    OfficeDesk desk = new OfficeDesk();
    desk.scope = STAFF.scope;
    desk.editions = new OfficeEditions();
    desk.editions.em = STAFF.em;
    desk.audit = TestAudit.log(DATABASE, CLOCK, STAFF.transactions);
    desk.changes =
        TestChanges.after(
            STAFF.transactions,
            () -> {
              TestAuthorities.changed(DIRECTORY);
              TestCalendars.changed(CALENDARS);
            });
    desk.clock = CLOCK;
    return desk;
  }

  @BeforeEach
  void anAdministratorCalls() {
    STAFF.be(StaffRole.SYSTEM_ADMINISTRATOR);
  }

  @Test
  @DisplayName("DI4: a past date gives past hours and phones, today the new ones, at once")
  void aPastDateGivesPastHours() {
    LocalDate before = LocalDate.parse("2026-03-02");
    Typed typed =
        Typed.of(HEJING).with(OfficeField.CONSULTATION_PHONES, "0996-5000001\n0996-5000002");
    typed.with(OfficeField.WINTER_HOURS, "9:30-13:30，15:30－18:30");
    typed.winterApart.put(DayOfWeek.FRIDAY, "10:00-14:00");

    assertThat(change(HEJING, typed)).isEmpty();

    AuthorityView now = in(() -> DIRECTORY.find(HEJING)).orElseThrow();
    assertThat(now.details().consultationPhones()).containsExactly("0996-5000001", "0996-5000002");
    assertThat(now.consultationPhone()).isEqualTo("0996-5000001");
    assertThat(now.since()).isEqualTo("2026-12-01");
    assertThat(hours(HEJING, LocalDate.parse("2026-12-03")))
        .isEqualTo("[09:30-13:30, 15:30-18:30]");
    assertThat(hours(HEJING, LocalDate.parse("2026-12-04"))).isEqualTo("[10:00-14:00]");
    assertThat(hours(HEJING, before)).isEqualTo("[10:00-14:00, 16:00-19:30]");
    AuthorityView then = in(() -> DIRECTORY.all(before)).get(4);
    assertThat(then.consultationPhone()).isEqualTo("0996-5035076");
    assertThat(then.since()).isNull();
    assertThat(in(() -> DESK.history(HEJING)))
        .extracting(one -> one.details().since() + " by " + one.enteredBy())
        .containsExactly("2026-12-01 by somebody", "null by machine");
  }

  @Test
  void theClockUsesTheHoursThatHoldOnEachDay() {
    Typed typed = Typed.of(YULI).with(OfficeField.VALID_FROM, "2026-12-02");
    typed.with(OfficeField.WINTER_HOURS, "11:00-12:00,13:00-14:00");
    assertThat(change(YULI, typed)).isEmpty();

    Instant from = Instant.parse("2026-12-01T10:30:00Z"); // 18:30, an hour before closing
    assertThat(CALENDARS.afterOfficeTime(YULI, from, Duration.ofMinutes(150)))
        .contains(Instant.parse("2026-12-02T05:30:00Z"));
    assertThat(CALENDARS.officeAt(YULI, Instant.parse("2026-12-01T12:00:00Z")).orElseThrow())
        .matches(office -> office.nextChange().equals(Instant.parse("2026-12-02T03:00:00Z")));
  }

  @Test
  void aChangePlannedIsNotToldBeforeItsDayAndMayBeWithdrawn() {
    Typed planned = Typed.of(BOHU).with(OfficeField.VALID_FROM, "2027-01-04");
    planned.with(OfficeField.POLICY, "CLERK").with(OfficeField.SPOT_CHECK_SHARE, "12.5 %");
    assertThat(change(BOHU, planned)).isEmpty();
    assertThat(in(() -> DIRECTORY.find(BOHU)).orElseThrow().policy())
        .isEqualTo(DecisionPolicy.AUTOMATIC);
    assertThat(in(() -> DIRECTORY.all(LocalDate.parse("2027-01-04"))).get(2).policy())
        .isEqualTo(DecisionPolicy.CLERK);

    assertThat(kinds(change(BOHU, Typed.of(BOHU).with(OfficeField.ADDRESS_ZH, "新址"))))
        .containsExactly(Kind.PLANNED);
    OfficeEdition newest = in(() -> DESK.history(BOHU)).get(0);
    assertThat(newest.isPlanned(DESK.today())).isTrue();
    assertThat(newest.details().spotCheckShare()).isEqualByComparingTo("12.5");
    assertThat(in(() -> DESK.withdraw(HEJING, newest.id()))).as("of another authority").isFalse();
    assertThat(in(() -> DESK.withdraw(BOHU, newest.id()))).isTrue();
    assertThat(in(() -> DESK.withdraw(BOHU, newest.id()))).isFalse();
    assertThat(in(() -> DIRECTORY.all(LocalDate.parse("2027-01-04"))).get(2).policy())
        .isEqualTo(DecisionPolicy.AUTOMATIC);
    assertThat(in(() -> DESK.history(BOHU)).get(0).withdrawnBy()).isEqualTo("somebody");
  }

  @Test
  void otherServersFollowWithinASecond() {
    AuthorityCode code = new AuthorityCode("LUNTAI");
    AuthorityDirectory elsewhere = TestAuthorities.over(STAFF.em, CLOCK);
    CalendarService clocks = TestCalendars.over(STAFF.em, CLOCK);
    assertThat(in(() -> elsewhere.spotCheckShare(code))).isEqualByComparingTo("5");
    assertThat(in(() -> clocks.hoursOf(code, DESK.today())).orElseThrow().winter().usualText())
        .startsWith("10:00");

    Typed typed = Typed.of(code).with(OfficeField.SPOT_CHECK_SHARE, "20");
    assertThat(change(code, typed.with(OfficeField.WINTER_HOURS, "8:00-12:00"))).isEmpty();
    CLOCK.pass(Duration.ofSeconds(1));

    assertThat(in(() -> elsewhere.spotCheckShare(code))).isEqualByComparingTo("20");
    assertThat(in(() -> clocks.hoursOf(code, DESK.today())).orElseThrow().winter().usualText())
        .isEqualTo("08:00-12:00");
  }

  @Test
  void whoeverComesSecondIsToldSo() {
    AuthorityCode code = new AuthorityCode("QIEMO");
    Typed first = Typed.of(code).with(OfficeField.POSTCODE, "841999");
    Typed second = Typed.of(code).with(OfficeField.POSTCODE, "841998");

    assertThat(change(code, first)).isEmpty();
    assertThat(change(code, second))
        .containsExactly(new OfficeFault(null, null, Kind.OUTDATED, "somebody"));
    assertThat(kinds(change(code, Typed.of(code)))).containsExactly(Kind.NOTHING);
    assertThat(kinds(change(new AuthorityCode("NOWHERE"), second))).containsExactly(Kind.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource({
    "VALID_FROM, 2026-11-30, DAY_UNFIT",
    "VALID_FROM, 2027-12-02, DAY_UNFIT",
    "VALID_FROM, tomorrow, DAY",
    "CONSULTATION_PHONES, 5035076, PHONE",
    "CONSULTATION_PHONES, '', PHONES",
    "COMPLAINT_PHONES, '0996-5035076\n0996-5035076', PHONE_TWICE",
    "ADDRESS_ZH, '', LENGTH",
    "POSTCODE, 84110, POSTCODE",
    "POLICY, BOTH, POLICY",
    "SPOT_CHECK_SHARE, 100.01, SHARE",
    "SPOT_CHECK_SHARE, -1, SHARE",
    "SUMMER_FROM, 13-01, SEASON",
    "WINTER_FROM, 04-30, SEASONS",
    "SUMMER_HOURS, '', HOURS",
    "SUMMER_HOURS, 9-12, HOURS",
    "SUMMER_HOURS, 10:00-25:00, HOURS",
    "WINTER_HOURS, 14:00-10:00, CLOSES_FIRST",
    "WINTER_HOURS, '10:00-14:00,13:00-19:30', OVERLAP",
    "WINTER_HOURS, '16:00-19:30,10:00-14:00', OVERLAP"
  })
  void namesTheFieldAndTheFault(OfficeField field, String text, Kind kind) {
    List<OfficeFault> faults =
        change(
            new AuthorityCode("RUOQIANG"),
            Typed.of(new AuthorityCode("RUOQIANG")).with(field, text));

    assertThat(faults).extracting(OfficeFault::field).containsOnly(field);
    assertThat(kinds(faults)).containsExactly(kind);
  }

  @Test
  void namesTheDayWhoseHoursAreWrong() {
    AuthorityCode code = new AuthorityCode("RUOQIANG");
    Typed typed = Typed.of(code);
    typed.summerApart.put(DayOfWeek.MONDAY, "早上");

    assertThat(change(code, typed))
        .containsExactly(
            new OfficeFault(OfficeField.SUMMER_HOURS, DayOfWeek.MONDAY, Kind.HOURS, "早上"));
  }

  @Test
  void isTheSystemAdministratorsAlone() {
    Typed typed = Typed.of(HEJING);
    for (StaffRole role : StaffRole.values()) {
      if (role != StaffRole.SYSTEM_ADMINISTRATOR) {
        STAFF.be(role);
        for (Supplier<?> act :
            List.<Supplier<?>>of(
                () -> DESK.history(HEJING),
                () -> DESK.change(HEJING, typed.form()),
                () -> DESK.withdraw(HEJING, 1))) {
          assertThatThrownBy(() -> in(act)).isInstanceOf(NotAllowedException.class);
        }
      }
    }
  }

  private static String hours(AuthorityCode code, LocalDate day) {
    return CALENDARS.hoursOf(code, day).orElseThrow().on(day).toString();
  }

  private static List<OfficeFault> change(AuthorityCode code, Typed typed) {
    return in(() -> DESK.change(code, typed.form()));
  }

  private static List<Kind> kinds(List<OfficeFault> faults) {
    return faults.stream().map(OfficeFault::kind).toList();
  }

  private static <T> T in(Supplier<T> request) {
    return STAFF.in(request);
  }

  /** A form with what holds now, as a page shows it. */
  private static final class Typed {

    private final long seen;
    private final Map<OfficeField, String> texts = new EnumMap<>(OfficeField.class);
    private final Map<DayOfWeek, String> summerApart = new EnumMap<>(DayOfWeek.class);
    private final Map<DayOfWeek, String> winterApart = new EnumMap<>(DayOfWeek.class);

    private Typed(OfficeEdition newest) {
      seen = newest.id();
      with(OfficeField.VALID_FROM, "2026-12-01");
      with(
          OfficeField.CONSULTATION_PHONES,
          String.join("\n", newest.details().consultationPhones()));
      with(OfficeField.COMPLAINT_PHONES, String.join("\n", newest.details().complaintPhones()));
      with(OfficeField.ADDRESS_ZH, newest.details().addressZh());
      with(OfficeField.ADDRESS_EN, newest.details().addressEn());
      with(OfficeField.POSTCODE, newest.details().postcode());
      with(OfficeField.POLICY, newest.details().policy().name());
      with(OfficeField.PAPER, String.valueOf(newest.details().paperFollowUpRequired()));
      with(OfficeField.SPOT_CHECK_SHARE, newest.details().spotCheckShare().toPlainString());
      with(OfficeField.SUMMER_FROM, "05-01").with(OfficeField.WINTER_FROM, "10-01");
      with(OfficeField.SUMMER_HOURS, newest.hours().summer().usualText());
      with(OfficeField.WINTER_HOURS, newest.hours().winter().usualText());
    }

    static Typed of(AuthorityCode code) {
      return new Typed(
          in(() -> DESK.history(code)).stream()
              .filter(one -> one.withdrawnAt() == null)
              .findFirst()
              .orElseThrow());
    }

    Typed with(OfficeField field, String text) {
      texts.put(field, text);
      return this;
    }

    OfficeForm form() {
      return new OfficeForm(seen, texts, summerApart, winterApart);
    }
  }
}
