package org.beian.filing.downstream;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.beian.directory.authority.AuthorityCode;
import org.beian.directory.persistence.MovableClock;
import org.beian.directory.staff.StaffMember;
import org.beian.directory.staff.StaffRole;
import org.beian.directory.staff.StaffScope;
import org.beian.filing.persistence.Sql;
import org.beian.filing.persistence.TestDatabase;
import org.beian.filing.registry.FilingNumber;
import org.junit.jupiter.api.Test;

class OverdueReportsTest {

  private static final AuthorityCode HEJING = new AuthorityCode("HEJING");
  private static final FilingNumber NEVER = new FilingNumber("652827120260000013");
  private static final FilingNumber LONG_AGO = new FilingNumber("652827120260000021");

  private final TestDatabase database = TestDatabase.named("overdue");
  private final MovableClock clock = new MovableClock("2026-11-24T02:00:00Z");

  @Test
  void listsProvidersWithoutAReportForAMonth() {
    file(1, NEVER.value(), "HEJING", "ACCESS", "2026-10-23 02:00:00");
    file(2, LONG_AGO.value(), "HEJING", "INTERCONNECTING", "2026-01-05 02:00:00");
    file(3, "3", "HEJING", "ACCESS", "2026-01-05 02:00:00");
    file(4, "4", "HEJING", "ACCESS", "2026-10-25 02:00:00");
    file(5, "5", "HEJING", "USER", "2026-01-05 02:00:00");
    file(6, "6", "KORLA", "ACCESS", "2026-01-05 02:00:00");
    report(LONG_AGO.value(), "2026-10-01 02:00:00");
    report("3", "2026-11-01 02:00:00");

    List<OverdueReport> overdue = list(HEJING, null);

    assertThat(overdue).extracting(OverdueReport::filing).containsExactly(NEVER, LONG_AGO);
    assertThat(overdue)
        .extracting(OverdueReport::dueOn)
        .containsExactly(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 1));
    assertThat(overdue).extracting(OverdueReport::daysLate).containsExactly(1L, 23L);
    assertThat(overdue.get(0).lastReport()).isNull();
    assertThat(list(HEJING, NEVER)).extracting(OverdueReport::filing).containsExactly(LONG_AGO);
    assertThat(list(new AuthorityCode("KORLA"), null))
        .as("one's own instead of others'")
        .isEqualTo(overdue);
  }

  @Test
  void countsFromTheLastDaysOfAShortMonthToo() {
    file(1, NEVER.value(), "HEJING", "ACCESS", "2027-02-28 02:00:00");
    file(2, LONG_AGO.value(), "HEJING", "ACCESS", "2027-01-31 02:00:00");

    assertThat(lateOn("2027-02-28T02:00:00Z")).isEmpty();
    assertThat(lateOn("2027-03-01T02:00:00Z")).containsExactly(1L);
    assertThat(lateOn("2027-03-28T02:00:00Z")).containsExactly(28L);
    assertThat(lateOn("2027-03-29T02:00:00Z")).containsExactly(1L, 29L);
    assertThat(lateOn("2027-03-31T02:00:00Z")).containsExactly(3L, 31L);
  }

  private List<Long> lateOn(String now) {
    clock.pass(Duration.between(clock.instant(), Instant.parse(now)));
    return list(HEJING, null).stream().map(OverdueReport::daysLate).toList();
  }

  private List<OverdueReport> list(AuthorityCode authority, FilingNumber after) {
    return database.at(
        clock,
        beans -> {
          OverdueReports reports = beans.get(OverdueReports.class);
          reports.scope =
              new StaffScope() {
                @Override
                public StaffMember require(StaffRole... anyOf) {
                  return new StaffMember(1, "甲", HEJING, Set.of(StaffRole.CLERK), false);
                }
              };
          return reports.list(authority, after);
        });
  }

  private void file(int id, String number, String authority, String role, String filedAt) {
    run(
        "INSERT INTO filing (id, version, number, status, track, authority, unit_code, unit_name,"
            + " division, role, connected_on, particulars, filed_at, confirm_due, edition) VALUES ("
            + id
            + ", 1, '%s', 'EFFECTIVE', 'IP', '%s', 'X', '某公司', '652827', '%s', '2026-01-01', '{}', '%s',"
                .formatted(number, authority, role, filedAt)
            + " '2027-01-01', 1)");
  }

  private void report(String number, String at) {
    run(
        "INSERT INTO downstream_list (filing, units, reported_at) VALUES ('%s', 1, '%s')"
            .formatted(number, at));
  }

  private void run(String sql) {
    database.inTransaction(entities -> Sql.run(entities, sql, s -> s.executeUpdate()));
  }
}
