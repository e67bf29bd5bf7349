package org.beian.filing.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.beian.filing.review.ClerksHall.AUDIT;
import static org.beian.filing.review.ClerksHall.KORLA_CLERK;
import static org.beian.filing.review.ClerksHall.KORLA_SUPERVISOR;
import static org.beian.filing.review.ClerksHall.LI;
import static org.beian.filing.review.ClerksHall.NOBODY;
import static org.beian.filing.review.ClerksHall.OFFICER;
import static org.beian.filing.review.ClerksHall.PREFECTURE;
import static org.beian.filing.review.ClerksHall.REVIEWER;
import static org.beian.filing.review.ClerksHall.SECURITY;
import static org.beian.filing.review.ClerksHall.SUPERVISOR;
import static org.beian.filing.review.ClerksHall.SYSTEM;
import static org.beian.filing.review.ClerksHall.WANG;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.beian.directory.authority.AuthorityCode;
import org.beian.directory.staff.NotAllowedException;
import org.beian.filing.application.ApplicationState;
import org.beian.filing.application.Purpose;
import org.beian.filing.cases.CaseRecord;
import org.beian.filing.cases.CaseRecords;
import org.beian.filing.form.Finding;
import org.beian.filing.form.FindingCode;
import org.beian.filing.persistence.TestBeans;
import org.beian.filing.privacy.LookReason;
import org.beian.filing.queue.QueueFilter;
import org.beian.filing.worklist.QueueDesk;
import org.beian.filing.worklist.ViewDesk;
import org.junit.jupiter.api.Test;

class DecisionDeskTest {

  private static final ClerksHall HALL = new ClerksHall("decision_desk");
  private static final AuthorityCode KORLA = new AuthorityCode("KORLA");

  @Test
  void filesACaseWithNumberAnswerAndDecider() {
    String number = HALL.claimedBy(LI);

    Outcome outcome = decide(LI, Decision.file(number, ""));

    assertThat(outcome.isDone()).isTrue();
    CaseRecord record = record(number);
    assertThat(record.view().state()).isEqualTo(ApplicationState.FILED);
    assertThat(record.view().filingNo()).isEqualTo(outcome.filingNo()).startsWith("652827");
    assertThat(record.decidedBy()).isEqualTo(LI);
    assertThat(record.view().findings()).extracting(Finding::code).isEmpty();
    assertThat(decide(LI, Decision.file(number, "")).answer()).isEqualTo(Answer.OVER);
    assertThat(sheet(LI, number).decisions())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.actor()).isEqualTo(LI);
              assertThat(one.findings())
                  .extracting(Finding::code)
                  .containsExactly(FindingCode.AUTHORITY_REVIEWS);
            });
  }

  @Test
  void refusesWithEveryReasonAndNeverWithoutOne() {
    String number = HALL.claimedBy(LI);

    assertThat(decide(LI, refusal(number, List.of(), " ", "")).answer())
        .isEqualTo(Answer.REASON_MISSING);
    assertThat(decide(LI, refusal(number, List.of(FindingCode.LATE_FILING), "", "")).answer())
        .as("what is no reason")
        .isEqualTo(Answer.REASON_MISSING);
    assertThat(record(number).view().state()).isEqualTo(ApplicationState.IN_REVIEW);

    List<FindingCode> reasons = List.of(FindingCode.SEAL_MISSING, FindingCode.IP_NOT_YOURS);
    assertThat(decide(LI, refusal(number, reasons, "请先与我们联系。", "")).isDone()).isTrue();
    assertThat(record(number).view().findings())
        .extracting(Finding::code)
        .containsExactly(FindingCode.SEAL_MISSING, FindingCode.IP_NOT_YOURS, FindingCode.OTHER);
  }

  @Test
  void asksWhyTheSecondRefusalWasNotTheFirst() {
    String first = HALL.claimedBy(LI);
    decide(LI, refusal(first, List.of(FindingCode.SEAL_MISSING), "", ""));
    String second = HALL.handIn(HALL.form(), Purpose.NEW.revising(first));
    HALL.as(LI, b -> b.get(QueueDesk.class).claim(second));

    List<FindingCode> reasons = List.of(FindingCode.CERT_MISMATCH);
    assertThat(decide(LI, refusal(second, reasons, "", "")).answer())
        .isEqualTo(Answer.JUSTIFICATION_MISSING);
    assertThat(decide(LI, refusal(second, reasons, "", "首次所附扫描件被遮挡")).isDone()).isTrue();
    assertThat(sheet(LI, second).decisions().get(0).justification()).isEqualTo("首次所附扫描件被遮挡");
    assertThat(sheet(LI, second).earlier())
        .extracting(one -> one.view().applicationNo())
        .containsExactly(first);
  }

  @Test
  void letsOneOfAHundredContradictoryDecisionsAtOnceWin() throws Exception {
    String number = HALL.claimedBy(LI);
    ExecutorService clerks = Executors.newFixedThreadPool(20);
    try {
      List<Future<Outcome>> answers = new ArrayList<>();
      for (int i = 0; i < 100; i++) {
        Decision decision =
            i % 2 == 0
                ? Decision.file(number, "")
                : refusal(number, List.of(FindingCode.SEAL_MISSING), "", "");
        answers.add(clerks.submit(() -> decide(LI, decision)));
      }
      List<Answer> all = new ArrayList<>();
      for (Future<Outcome> answer : answers) {
        all.add(answer.get().answer());
      }
      assertThat(all).filteredOn(Answer.DONE::equals).hasSize(1);
      assertThat(all).filteredOn(Answer.OVER::equals).hasSize(99);
      assertThat(sheet(LI, number).decisions()).hasSize(1);
    } finally {
      clerks.shutdown();
    }
  }

  @Test
  void givesACaseToOneOfTwoClerksAndBackAfterHalfAnHour() {
    HALL.at("2026-11-24T03:00:00Z");
    String number = HALL.handIn(HALL.form());
    assertThat(claims(LI, number)).isTrue();
    assertThat(claims(WANG, number)).isFalse();
    assertThat(decide(WANG, Decision.file(number, "")).answer()).isEqualTo(Answer.NOT_HELD);
    assertThat(sheet(WANG, number).holder()).isEqualTo("staff1");

    HALL.at("2026-11-24T03:29:59Z");
    assertThat(claims(WANG, number)).isFalse();
    assertThat(sheet(LI, number).mine()).isTrue();
    HALL.at("2026-11-24T03:59:58Z");
    assertThat(claims(WANG, number)).as("looking at it keeps it in hand").isFalse();
    HALL.at("2026-11-24T03:59:59Z");
    assertThat(claims(WANG, number)).isTrue();
    assertThat(decide(LI, Decision.file(number, "")).answer()).isEqualTo(Answer.NOT_HELD);
    HALL.at("2026-11-24T02:30:00Z");
  }

  @Test
  void handsOverAndReleasesOnlyWhatIsOnesOwnOrASupervisors() {
    String number = HALL.claimedBy(LI);
    assertThat(HALL.<Boolean>as(WANG, b -> b.get(QueueDesk.class).release(number))).isFalse();
    assertThat(HALL.<Boolean>as(LI, b -> b.get(QueueDesk.class).handOver(number, 9))).isFalse();
    assertThat(HALL.<Boolean>as(LI, b -> b.get(QueueDesk.class).handOver(number, 2))).isTrue();
    assertThat(sheet(WANG, number).mine()).isTrue();
    assertThat(HALL.<Boolean>as(SUPERVISOR, b -> b.get(QueueDesk.class).release(number))).isTrue();
    assertThat(sheet(WANG, number).holder()).isNull();
  }

  @Test
  void saysWhatWasLookedAtWhereTheMachineCouldNotCheckANumber() {
    String number = HALL.claimedBy(LI);
    HALL.run(
        "UPDATE application SET findings = '[{\"code\":\"CREDIT_CODE_PILOT\",\"field\":\"/unit/uscc\","
            + "\"arguments\":[]}]' WHERE number = '"
            + number
            + "'");

    assertThat(decide(LI, Decision.file(number, "")).answer()).isEqualTo(Answer.EVIDENCE_MISSING);
    assertThat(decide(LI, Decision.file(number, "已核对营业执照原件")).isDone()).isTrue();
    assertThat(sheet(LI, number).decisions().get(0).evidence()).isEqualTo("已核对营业执照原件");
  }

  @Test
  void refersOnceADayToAnAuthorityThatThenHasTheCase() {
    String number = HALL.claimedBy(LI);
    assertThat(refer(LI, number, "KORLA", " ").answer()).isEqualTo(Answer.WORDS);
    assertThat(refer(LI, number, "HEJING", "不对").answer()).isEqualTo(Answer.NO_REFERRAL);
    assertThat(refer(LI, number, "KORLA", "办公地址在库尔勒市").isDone()).isTrue();

    assertThat(decide(LI, Decision.file(number, "")).answer()).isEqualTo(Answer.UNKNOWN);
    assertThat(claims(LI, number)).isFalse();
    assertThat(claims(KORLA_CLERK, number)).isTrue();
    assertThat(refer(KORLA_CLERK, number, "HEJING", "再移回").answer()).isEqualTo(Answer.NO_REFERRAL);
    assertThat(decide(KORLA_CLERK, Decision.file(number, "")).filingNo()).startsWith("652801");
  }

  @Test
  void keepsNoNoteWithoutWords() {
    String number = HALL.claimedBy(LI);
    for (String blank : List.of("", " \n")) {
      assertThat(
              HALL.<Boolean>as(
                  LI, b -> b.get(ReviewDesk.class).note(number, CaseNote.Kind.PHONE, blank)))
          .isFalse();
    }
  }

  private static List<Function<TestBeans, ?>> actsOfClerks(String number) {
    Decision file = Decision.file(number, "");
    return List.of(
        b -> b.get(DecisionDesk.class).decide(file),
        b -> b.get(DecisionDesk.class).decideAll(List.of(number), file),
        b -> b.get(DecisionDesk.class).refer(number, KORLA, "移送"),
        b -> b.get(QueueDesk.class).claim(number),
        b -> b.get(QueueDesk.class).next(null),
        b -> b.get(ReviewDesk.class).write(number, "您好", "key"),
        b -> b.get(CounterDesk.class).check(HALL.form()));
  }

  private static List<Function<TestBeans, ?>> looks(String number) {
    return List.of(
        b -> b.get(QueueDesk.class).page(QueueFilter.at(null), null),
        b -> b.get(QueueDesk.class).counts(),
        b -> b.get(ReviewDesk.class).open(number, null),
        b -> b.get(ReviewDesk.class).uncover(number, LookReason.HANDLING, ""),
        b -> b.get(ReviewDesk.class).note(number, CaseNote.Kind.NOTE, "词"),
        b -> b.get(ReviewDesk.class).label(number, "标签"),
        b -> b.get(ReviewDesk.class).unlabel(number, "标签"),
        b -> b.get(ViewDesk.class).mine(),
        b -> b.get(ViewDesk.class).keep("名称", "?"),
        b -> b.get(ViewDesk.class).drop(1),
        b -> b.get(ReviewDesk.class).material(number, "0".repeat(32)));
  }

  @Test
  void letsNobodyDoWhatIsNotTheirRole() {
    String number = HALL.claimedBy(LI);
    for (String role : List.of(OFFICER, SYSTEM, SECURITY, AUDIT, NOBODY, "staff 99", "member 1")) {
      actsOfClerks(number).forEach(act -> refused(role, act));
      looks(number).forEach(act -> refused(role, act));
    }
    for (String role : List.of(REVIEWER, SUPERVISOR, KORLA_SUPERVISOR, PREFECTURE)) {
      actsOfClerks(number).forEach(act -> refused(role, act));
    }
    assertThat(record(number).view().state()).isEqualTo(ApplicationState.IN_REVIEW);
  }

  @Test
  void hidesTheCasesOfOtherAuthorities() {
    String number = HALL.claimedBy(LI);
    assertThat(decide(KORLA_CLERK, Decision.file(number, "")).answer()).isEqualTo(Answer.UNKNOWN);
    assertThat(claims(KORLA_CLERK, number)).isFalse();
    for (String role : List.of(KORLA_CLERK, KORLA_SUPERVISOR)) {
      assertThat(opens(role, number)).isFalse();
      assertThat(notes(role, number)).isFalse();
      for (AuthorityCode asked : Arrays.asList(null, new AuthorityCode("HEJING"))) {
        assertThat(
                HALL.as(role, b -> b.get(QueueDesk.class).page(QueueFilter.at(asked), null)).rows())
            .noneMatch(row -> row.waiting().applicationNo().equals(number));
      }
    }
    assertThat(HALL.<Boolean>as(KORLA_SUPERVISOR, b -> b.get(QueueDesk.class).release(number)))
        .isFalse();
    assertThat(opens(PREFECTURE, number)).as("sight of all").isTrue();
    assertThat(notes(PREFECTURE, number)).as("but no hand in it").isFalse();
    assertThat(opens(REVIEWER, number)).isTrue();
    assertThat(record(number).view().state()).isEqualTo(ApplicationState.IN_REVIEW);
  }

  private static void refused(String caller, Function<TestBeans, ?> act) {
    assertThatThrownBy(() -> HALL.as(caller, act)).isInstanceOf(NotAllowedException.class);
  }

  private static boolean opens(String caller, String number) {
    return HALL.as(caller, b -> b.get(ReviewDesk.class).open(number, null)).isPresent();
  }

  private static boolean notes(String caller, String number) {
    return HALL.as(caller, b -> b.get(ReviewDesk.class).note(number, CaseNote.Kind.NOTE, "词"));
  }

  private static boolean claims(String caller, String number) {
    return HALL.as(caller, b -> b.get(QueueDesk.class).claim(number));
  }

  private static Outcome refer(String caller, String number, String to, String words) {
    return HALL.as(
        caller, b -> b.get(DecisionDesk.class).refer(number, new AuthorityCode(to), words));
  }

  private static Outcome decide(String caller, Decision decision) {
    return HALL.as(caller, b -> b.get(DecisionDesk.class).decide(decision));
  }

  private static Decision refusal(
      String number, List<FindingCode> reasons, String words, String justification) {
    return new Decision(number, Act.NOT_ACCEPT, reasons, words, "", justification);
  }

  private static CaseSheet sheet(String caller, String number) {
    return HALL.as(caller, b -> b.get(ReviewDesk.class).open(number, null)).orElseThrow();
  }

  private static CaseRecord record(String number) {
    return HALL.as(LI, b -> b.get(CaseRecords.class).find(number)).orElseThrow();
  }
}
