package org.beian.filing.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.function.Function;
import org.beian.directory.authority.AuthorityCode;
import org.beian.directory.staff.StaffRole;
import org.beian.filing.application.ApplicationState;
import org.beian.filing.application.CasesOnRecord;
import org.beian.filing.persistence.Sql;
import org.beian.filing.persistence.TestBeans;
import org.beian.filing.persistence.TestDatabase;
import org.beian.filing.persistence.TestStaff;
import org.junit.jupiter.api.Test;

class RetentionTest {

  private static final TestDatabase DATABASE = TestDatabase.named("retention");

  /** When {@link CasesOnRecord} has its cases come. */
  private static final Instant CAME = Instant.parse("2026-09-01T02:00:00Z");

  private static final AuthorityCode HEJING = new AuthorityCode("HEJING");
  private static final String BOSS = TestStaff.add(DATABASE, HEJING, StaffRole.SUPERVISOR);
  private static final String OTHER_BOSS =
      TestStaff.add(DATABASE, new AuthorityCode("KORLA"), StaffRole.SUPERVISOR);

  @Test
  void deletesWhatIsOldEnoughWithAllThatBelongsToItAndLeavesTheRest() {
    String refused = add(ApplicationState.NOT_ACCEPTED);
    String withdrawn = add(ApplicationState.WITHDRAWN);
    String filed = add(ApplicationState.FILED);
    belongings(refused);

    sweep("refused=400", CAME.plus(Duration.ofDays(400)));
    assertThat(exists("application", refused)).isTrue();
    assertThat(belongingsOf(refused)).isEqualTo(2);

    sweep("refused=400", CAME.plus(Duration.ofDays(400)).plusSeconds(1));
    assertThat(exists("application", refused)).isFalse();
    assertThat(belongingsOf(refused)).isZero();
    assertThat(exists("application", withdrawn)).isTrue();
    assertThat(exists("application", filed)).isTrue();
    assertThat(
            DATABASE.list(
                "SELECT CONCAT(kind, ' ', authority, ' ', days) FROM deletion WHERE number = '"
                    + refused
                    + "'"))
        .containsExactly("REFUSED HEJING 400");
    assertThat(DATABASE.list("SELECT subject FROM audit_entry WHERE act = 'retention.delete'"))
        .contains(refused);
  }

  @Test
  void leavesWhatIsHeldAndAllAboutAFilingThatIsHeld() {
    String held = add(ApplicationState.NOT_ACCEPTED);
    String ofHeldFiling = add(ApplicationState.NOT_ACCEPTED);
    run("UPDATE application SET subject = '652827120260000013' WHERE number = ?", ofHeldFiling);
    run(
        "INSERT INTO legal_hold (id, number, open, authority, reason, held_by, held_at)"
            + " VALUES (1, '652827120260000013', 1, 'HEJING', 'x', 'staff 1', NOW(6))");
    belongings(held);
    assertThat(hold(BOSS, held, "行政诉讼")).isEqualTo(HoldAnswer.DONE);
    Instant late = CAME.plus(Duration.ofDays(401));

    sweep("refused=400", late);
    assertThat(belongingsOf(held)).isEqualTo(2);
    assertThat(exists("application", ofHeldFiling)).isTrue();

    assertThat(release(OTHER_BOSS, held)).isEqualTo(HoldAnswer.OVER);
    assertThat(release(BOSS, held)).isEqualTo(HoldAnswer.DONE);
    sweep("refused=400", late);
    assertThat(exists("application", held)).isFalse();
    assertThat(exists("application", ofHeldFiling)).isTrue();
  }

  @Test
  void deletesClosedComplaintsOnly() {
    String closed = complaint("CLOSED");
    String open = complaint("OPEN");

    sweep("withdrawn=40000 complaint=500", CAME.plus(Duration.ofDays(501)));

    assertThat(exists("complaint", closed)).isFalse();
    assertThat(exists("complaint", open)).isTrue();
  }

  @Test
  void keepsEverythingWhereTheOperatorSaysNothing() {
    String refused = add(ApplicationState.NOT_ACCEPTED);
    assertThat(hold(BOSS, refused, "别的测试不得删除")).isEqualTo(HoldAnswer.DONE);

    sweep("none", CAME.plus(Duration.ofDays(40_000)));

    assertThat(exists("application", refused)).isTrue();
  }

  @Test
  void holdsOnlyWhatIsThereAndOnesOwn() {
    String number = add(ApplicationState.NOT_ACCEPTED);

    assertThat(hold(BOSS, "HEJI20260901999990", "x")).isEqualTo(HoldAnswer.UNKNOWN);
    assertThat(hold(BOSS, "'; --", "x")).isEqualTo(HoldAnswer.UNKNOWN);
    assertThat(hold(OTHER_BOSS, number, "x")).isEqualTo(HoldAnswer.UNKNOWN);
    assertThat(hold(BOSS, number, " ")).isEqualTo(HoldAnswer.REASON);
    assertThat(hold(BOSS, number.toLowerCase(Locale.ROOT), "审计")).isEqualTo(HoldAnswer.DONE);
    assertThat(hold(BOSS, number, "审计")).isEqualTo(HoldAnswer.HELD_ALREADY);
  }

  @Test
  void takesNoRuleThatCannotBeMeant() {
    for (String text : new String[] {"refused", "refused=30", "filed=4000", "refused=400;"}) {
      assertThatThrownBy(() -> rules(text)).hasMessageContaining("FILING_RETENTION");
    }
  }

  private static RetentionRules rules(String text) {
    RetentionRules rules = new RetentionRules();
    rules.text = text;
    rules.read();
    return rules;
  }

  private static void sweep(String rules, Instant at) {
    at(
        at,
        "ANONYMOUS",
        beans -> {
          beans.with(RetentionRules.class, rules(rules)).get(RetentionSweep.class).run();
          return true;
        });
  }

  private static HoldAnswer hold(String actor, String number, String reason) {
    return at(CAME, actor, beans -> beans.get(RetentionDesk.class).hold(number, reason));
  }

  private static HoldAnswer release(String actor, String number) {
    long id =
        Long.parseLong(
            DATABASE
                .list("SELECT id FROM legal_hold WHERE open = 1 AND number = '" + number + "'")
                .get(0));
    return at(CAME, actor, beans -> beans.get(RetentionDesk.class).release(id));
  }

  private static <T> T at(Instant at, String caller, Function<TestBeans, T> errand) {
    return DATABASE.at(
        Clock.fixed(at, ZoneOffset.UTC), beans -> errand.apply(beans.calledBy(caller)));
  }

  private static String add(ApplicationState state) {
    return CasesOnRecord.add(DATABASE, state, null).number();
  }

  private static String complaint(String state) {
    String number = "C" + state;
    run(
        "INSERT INTO complaint (id, version, number, code_hash, request_hash, kind, state,"
            + " authority, language, escalated, opened_at) VALUES (?, 1, ?, '',"
            + " UNHEX(SHA2(?, 256)), 'COMPLAINT', ?, 'HEJING', 'zh', FALSE,"
            + " '2026-09-01 02:00:00')",
        state.hashCode(),
        number,
        number,
        state);
    return number;
  }

  private static void belongings(String number) {
    run(
        "INSERT INTO case_message (id, application_no, side, words, request_hash, sent_at)"
            + " VALUES (?, ?, 'APPLICANT', 'x', UNHEX(SHA2(?, 256)), NOW(6))",
        number.hashCode(),
        number,
        number);
    run(
        "INSERT INTO material (id, application_id, kind, file_name, media_type, size, sha256,"
            + " uploaded_at) SELECT LEFT(SHA2(?, 256), 32), id, 'FORM', 'x', 'application/pdf', 3,"
            + " '', NOW(6) FROM application WHERE number = ?",
        number,
        number);
  }

  private static boolean exists(String table, String number) {
    return !DATABASE
        .list("SELECT number FROM " + table + " WHERE number = '" + number + "'")
        .isEmpty();
  }

  /** Messages and materials of a case, found without it. */
  private static int belongingsOf(String number) {
    return DATABASE
        .list(
            "SELECT id FROM case_message WHERE application_no = '"
                + number
                + "' UNION ALL SELECT id FROM material WHERE id = LEFT(SHA2('"
                + number
                + "', 256), 32)")
        .size();
  }

  private static void run(String sql, Object... parameters) {
    DATABASE.inTransaction(
        entities ->
            Sql.run(
                entities,
                sql,
                s -> {
                  for (int i = 0; i < parameters.length; i++) {
                    s.setObject(i + 1, parameters[i]);
                  }
                  return s.executeUpdate();
                }));
  }
}
