package org.beian.filing.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.beian.directory.authority.AuthorityCode;
import org.beian.filing.form.ApplicationKind;
import org.beian.filing.form.FilingTrack;
import org.beian.filing.persistence.RowsRead;
import org.beian.filing.persistence.Sql;
import org.beian.filing.persistence.TestDatabase;
import org.beian.filing.queue.QueueFilter.Holding;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WaitingCasesTest {

  private static final TestDatabase DATABASE = TestDatabase.named("waiting_cases");
  private static final AuthorityCode HEJING = new AuthorityCode("HEJING");
  private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");
  private static final int ROWS = 20_000;

  @BeforeAll
  static void fill() {
    run(
        "INSERT INTO waiting_case (application_no, authority, track, kind, unit_code, unit_name,"
            + " attempt, submitted_at, warn_at, due_at) SELECT CONCAT('HEJI20261124', LPAD(seq, 8,"
            + " '0')), ELT(1 + seq % 4, 'HEJING', 'KORLA', 'TARIM', 'BOHU'), 'IP', 'NEW',"
            + " '91652827MAXXXXX66P', CONCAT('天鹅湖宾馆', seq), 1, '2026-11-23 02:00:00',"
            + " '2026-11-23 03:00:00' + INTERVAL seq DIV 3 SECOND, '2026-11-23 05:00:00' + INTERVAL"
            + " seq DIV 3 SECOND FROM seq_1_to_"
            + ROWS);
    run("ANALYZE TABLE waiting_case");
  }

  @Test
  void showsEveryCaseOnceTheMostUrgentFirst() {
    List<WaitingCase> all = new ArrayList<>();
    QueuePlace after = null;
    List<WaitingCase> page = page(QueueFilter.at(HEJING), null, 50);
    while (!page.isEmpty()) {
      all.addAll(page);
      after = page.get(page.size() - 1).place();
      page = page(QueueFilter.at(HEJING), after, 1_000);
    }

    assertThat(all).hasSize(ROWS / 4);
    assertThat(all).doesNotHaveDuplicates().isSortedAccordingTo(WaitingCasesTest::inOrder);
    assertThat(QueuePlace.read(after.toString())).contains(after);
  }

  @Test
  void countsToItsLimitAndNoFurther() {
    assertThat(count(QueueFilter.at(HEJING))).isEqualTo(QueueCounts.LIMIT);
    assertThat(count(found("天鹅湖宾馆4000"))).isEqualTo(1);
    assertThat(count(found("HEJI2026112400000004"))).isEqualTo(1);
    assertThat(count(found("%"))).as("a sign of LIKE is a sign like any other").isZero();
  }

  @Test
  void movesACaseFromListToListAtItsMinute() {
    DATABASE.at(
        clock(),
        beans -> {
          WaitingCases queue = beans.get(WaitingCases.class);
          Instant dueAt = queue.dueAt(HEJING, NOW);
          Instant warnAt = queue.warnAt(HEJING, NOW);
          WaitingCase one = waiting(warnAt, dueAt);
          assertThat(dueAt)
              .as("10:00, and 3 h 45 min of the open office later")
              .isEqualTo(Instant.parse("2026-11-24T05:45:00Z"));
          assertThat(one.urgency(warnAt.minusSeconds(1))).isEqualTo(Urgency.IN_TIME);
          assertThat(one.urgency(warnAt)).isEqualTo(Urgency.SOON);
          assertThat(one.urgency(dueAt.minusSeconds(1))).isEqualTo(Urgency.SOON);
          assertThat(one.urgency(dueAt)).isEqualTo(Urgency.OVERDUE);
          return null;
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"HEJING", "ALL"})
  void walksAlongAnIndexWithoutSorting(String where) {
    AuthorityCode authority = where.equals("ALL") ? null : HEJING;
    QueuePlace after =
        new QueuePlace(Instant.parse("2026-11-23T06:00:00Z"), "HEJI2026112400000004");
    for (QueueFilter filter :
        List.of(
            QueueFilter.at(authority),
            new QueueFilter(
                authority,
                FilingTrack.IP,
                ApplicationKind.NEW,
                Urgency.OVERDUE,
                Holding.FREE,
                "宾馆"))) {
      QueueSql sql = QueueSql.page(filter, "staff 1", after, 51, NOW);
      String plan =
          DATABASE.inTransaction(
              entities ->
                  Sql.run(
                      entities,
                      "EXPLAIN FORMAT=JSON " + sql.text(),
                      s -> {
                        sql.fill(s);
                        return Sql.first(s, row -> row.getString(1)).orElseThrow();
                      }));
      assertThat(plan)
          .contains(authority == null ? "\"waiting_case_all\"" : "\"waiting_case_queue\"")
          .doesNotContain("filesort");
    }
  }

  @Test
  void theLastPageReadsNoMoreRowsThanTheFirst() {
    QueueFilter filter = QueueFilter.at(HEJING);
    List<WaitingCase> all = page(filter, null, ROWS);
    QueuePlace last = all.get(all.size() - 51).place();

    assertThat(read(filter, last)).isPositive().isLessThanOrEqualTo(2 * read(filter, null));
  }

  private static long read(QueueFilter filter, QueuePlace after) {
    return RowsRead.by(
        DATABASE,
        clock(),
        beans -> beans.get(WaitingCases.class).page(filter, "staff 1", after, 50, NOW));
  }

  private static WaitingCase waiting(Instant warnAt, Instant dueAt) {
    return new WaitingCase(
        "HEJI2026112400000004",
        HEJING,
        FilingTrack.IP,
        ApplicationKind.NEW,
        null,
        null,
        1,
        NOW,
        warnAt,
        dueAt,
        null,
        null);
  }

  private static int inOrder(WaitingCase one, WaitingCase other) {
    int byTime = one.dueAt().compareTo(other.dueAt());
    return byTime != 0 ? byTime : one.applicationNo().compareTo(other.applicationNo());
  }

  private static QueueFilter found(String text) {
    return new QueueFilter(HEJING, null, null, null, Holding.ANY, text);
  }

  private static List<WaitingCase> page(QueueFilter filter, QueuePlace after, int limit) {
    return in(queue -> queue.page(filter, "staff 1", after, limit, NOW));
  }

  private static long count(QueueFilter filter) {
    return in(queue -> queue.count(filter, "staff 1", NOW));
  }

  private static <T> T in(Function<WaitingCases, T> work) {
    return DATABASE.at(clock(), beans -> work.apply(beans.get(WaitingCases.class)));
  }

  private static Clock clock() {
    return Clock.fixed(NOW, ZoneOffset.UTC);
  }

  private static void run(String sql) {
    DATABASE.inTransaction(entities -> Sql.run(entities, sql, s -> s.execute()));
  }
}
