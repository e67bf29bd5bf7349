package org.beian.filing.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import org.beian.directory.authority.AuthorityCode;
import org.beian.directory.persistence.Columns;
import org.beian.filing.application.ApplicationState;
import org.beian.filing.form.ApplicationKind;
import org.beian.filing.form.ConnectionRole;
import org.beian.filing.form.FilingTrack;
import org.beian.filing.form.FindingCode;
import org.beian.filing.persistence.Sql;
import org.beian.filing.persistence.TestDatabase;
import org.beian.filing.registry.FilingStatus;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CountingTest {

  private static final TestDatabase DATABASE = TestDatabase.named("statistics");
  private static final Period OCTOBER =
      new Period(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31));
  private static final String IN_OCTOBER =
      " %1$s >= '2026-09-30 16:00' AND %1$s < '2026-10-31 16:00'";
  private static final String[] AUTHORITIES = {"KORLA", "HEJING", "LUNTAI"};

  @BeforeAll
  static void seed() {
    Random random = new Random(11);
    Instant start = Instant.parse("2026-09-20T00:00:00Z");
    applications(random, start);
    filings(random, start);
  }

  private static void applications(Random random, Instant start) {
    DATABASE.inTransaction(
        entities ->
            Sql.run(
                entities,
                "INSERT INTO application (id, version, number, code_hash, state, kind, authority,"
                    + " days_late, form, findings, submitted_at, decided_at)"
                    + " VALUES (?, 1, ?, '', ?, ?, ?, ?, '{}', ?, ?, ?)",
                s -> {
                  for (int i = 0; i < 2_000; i++) {
                    ApplicationState state = any(ApplicationState.values(), random);
                    Instant at = start.plusSeconds(2_160L * i);
                    s.setLong(1, i + 1);
                    s.setString(2, "A" + i);
                    s.setString(3, state.name());
                    s.setString(4, any(ApplicationKind.values(), random).name());
                    s.setString(5, i % 50 == 0 ? null : AUTHORITIES[random.nextInt(3)]);
                    s.setObject(6, i % 7 == 0 ? null : (long) Math.max(0, random.nextInt(20) - 10));
                    s.setString(7, findings(state, i));
                    s.setObject(8, Columns.utc(at));
                    s.setObject(9, state == ApplicationState.IN_REVIEW ? null : Columns.utc(at));
                    s.addBatch();
                  }
                  return s.executeBatch();
                }));
  }

  private static void filings(Random random, Instant start) {
    DATABASE.inTransaction(
        entities ->
            Sql.run(
                entities,
                "INSERT INTO filing (id, version, number, status, track, authority, unit_code,"
                    + " unit_name, division, role, connected_on, particulars, filed_at)"
                    + " VALUES (?, 1, ?, ?, ?, ?, 'C', 'N', '652801', ?, '2026-09-01', '{}', ?)",
                s -> {
                  for (int i = 0; i < 1_500; i++) {
                    s.setLong(1, i + 1);
                    s.setString(2, "F" + i);
                    s.setString(3, i % 20 == 0 ? "CANCELLED" : "EFFECTIVE");
                    s.setString(4, i % 3 == 0 ? "ICP" : "IP");
                    s.setString(5, AUTHORITIES[random.nextInt(3)]);
                    s.setString(6, any(ConnectionRole.values(), random).name());
                    s.setObject(7, Columns.utc(start.plusSeconds(2_880L * i)));
                    s.addBatch();
                  }
                  return s.executeBatch();
                }));
  }

  /** One of the first three. */
  private static <E> E any(E[] all, Random random) {
    return List.of(all).get(random.nextInt(3));
  }

  private static String findings(ApplicationState state, int i) {
    if (state != ApplicationState.NOT_ACCEPTED) {
      return "[]";
    }
    String code = i % 3 == 0 ? "FIELD_MISSING" : "FIELD_FORMAT";
    return "[{\"code\":\"%s\",\"field\":\"/unit/uscc\",\"arguments\":[]},".formatted(code)
        + "{\"code\":\"%s\",\"field\":\"/unit/unitName\",\"arguments\":[]}]".formatted(code);
  }

  @Test
  void everyFigureIsWhatPlainSqlCounts() {
    Figures all = count(null).all();

    assertThat(all.submitted()).isPositive().isEqualTo(applications("TRUE"));
    for (ApplicationState state : ApplicationState.values()) {
      assertThat(all.in(state)).isEqualTo(applications("state = '" + state + "'"));
    }
    for (ApplicationKind kind : ApplicationKind.values()) {
      assertThat(all.of(kind)).isEqualTo(applications("kind = '" + kind + "'"));
    }
    assertThat(all.late()).isPositive().isEqualTo(applications("days_late > 0"));
    assertThat(all.onTime()).isEqualTo(applications("days_late = 0"));
    assertThat(all.decided()).isEqualTo(applications("decided_at IS NOT NULL"));
    assertThat(all.reasons().get(FindingCode.FIELD_MISSING))
        .isEqualTo(applications("findings LIKE '%FIELD_MISSING%'"));
    assertThat(all.filed()).isPositive().isEqualTo(filings("TRUE"));
    for (FilingTrack track : FilingTrack.values()) {
      assertThat(all.of(track)).isEqualTo(filings("track = '" + track + "'"));
    }
    for (ConnectionRole role : ConnectionRole.values()) {
      assertThat(all.of(role)).isEqualTo(filings("role = '" + role + "'"));
    }
    for (FilingStatus status : FilingStatus.values()) {
      assertThat(all.of(status)).isEqualTo(filings("status = '" + status + "'"));
    }
  }

  @Test
  void theFiguresOfAuthoritiesAreThoseOfEachAlone() {
    Statistics all = count(null);

    for (String code : AUTHORITIES) {
      AuthorityCode authority = new AuthorityCode(code);
      Figures alone = count(authority).all();
      assertThat(all.of(authority).submitted())
          .isEqualTo(alone.submitted())
          .isEqualTo(applications("authority = '" + code + "'"));
      assertThat(all.of(authority).filed())
          .isEqualTo(alone.filed())
          .isEqualTo(filings("authority = '" + code + "'"));
    }
  }

  @Test
  void theFiguresOfMonthsAreThoseOfEachAlone() {
    Period autumn = new Period(LocalDate.of(2026, 9, 21), LocalDate.of(2026, 11, 3));
    Statistics all = count(autumn, null);

    assertThat(all.byMonth().keySet())
        .containsExactly(YearMonth.of(2026, 9), YearMonth.of(2026, 10), YearMonth.of(2026, 11));
    Figures october = all.byMonth().get(YearMonth.of(2026, 10));
    assertThat(october.submitted()).isEqualTo(applications("TRUE"));
    assertThat(october.filed()).isEqualTo(filings("TRUE"));
    assertThat(october.reasons()).isEqualTo(count(null).all().reasons());
    assertThat(all.byMonth().values().stream().mapToLong(Figures::submitted).sum())
        .isEqualTo(all.all().submitted())
        .isGreaterThan(october.submitted());
  }

  @Test
  void timesToDecideAreCountedInOfficeHours() {
    Figures figures = new Figures();
    figures.decided(0, 6);
    figures.decided(30, 3);
    figures.decided(90, 1);

    assertThat(figures.medianMinutes()).isZero();
    assertThat(figures.p90Minutes()).isEqualTo(30);
    // Friday 18:00 in Beijing to Monday 11:00: closed over the weekend.
    assertThat(minutes("2026-11-20T10:00:00Z", "2026-11-23T03:00:00Z"))
        .isLessThan(6 * 60)
        .isGreaterThanOrEqualTo(0)
        .isEqualTo(
            minutes("2026-11-20T10:00:00Z", "2026-11-21T00:00:00Z")
                + minutes("2026-11-22T00:00:00Z", "2026-11-23T03:00:00Z"));
    assertThat(minutes("2026-11-21T01:00:00Z", "2026-11-22T10:00:00Z")).isZero();
  }

  private static long minutes(String from, String to) {
    return DATABASE.at(
        Clock.systemUTC(),
        beans ->
            beans
                .get(OfficeMinutes.class)
                .between(new AuthorityCode("KORLA"), Instant.parse(from), Instant.parse(to)));
  }

  private static Statistics count(AuthorityCode authority) {
    return count(OCTOBER, authority);
  }

  private static Statistics count(Period period, AuthorityCode authority) {
    return DATABASE.at(
        Clock.systemUTC(), beans -> beans.get(Counting.class).count(period, authority));
  }

  private static long applications(String condition) {
    return number("application", "submitted_at", condition);
  }

  private static long filings(String condition) {
    return number("filing", "filed_at", condition);
  }

  private static long number(String table, String time, String condition) {
    return Long.parseLong(
        DATABASE
            .list(
                "SELECT COUNT(*) FROM "
                    + table
                    + " WHERE "
                    + condition
                    + " AND"
                    + IN_OCTOBER.formatted(time))
            .get(0));
  }
}
