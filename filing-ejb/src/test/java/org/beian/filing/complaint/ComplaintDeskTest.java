package org.beian.filing.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.beian.filing.complaint.ComplaintAct.ASSIGNED;
import static org.beian.filing.complaint.ComplaintAct.ESCALATED;
import static org.beian.filing.complaint.ComplaintAct.LAPSED;
import static org.beian.filing.complaint.ComplaintAct.OPENED;
import static org.beian.filing.complaint.ComplaintAct.OVERDUE;
import static org.beian.filing.complaint.ComplaintAct.REOPENED;
import static org.beian.filing.complaint.ComplaintAct.REPLIED;
import static org.beian.filing.complaint.ComplaintAct.SATISFIED;
import static org.beian.filing.complaint.ComplaintOutcome.CONFLICT_OF_INTEREST;
import static org.beian.filing.complaint.ComplaintOutcome.DONE;
import static org.beian.filing.complaint.ComplaintOutcome.HANDLED_BEFORE;
import static org.beian.filing.complaint.ComplaintOutcome.NOT_NOW;
import static org.beian.filing.complaint.ComplaintOutcome.NOT_YOURS;
import static org.beian.filing.complaint.ComplaintOutcome.UNKNOWN;
import static org.beian.filing.complaint.ComplaintOutcome.WORDS_MISSING;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.beian.filing.application.ApplicationState;
import org.beian.filing.application.CasesOnRecord;
import org.beian.filing.complaint.ComplaintSheet.Move;
import org.beian.filing.querycode.TooManyTriesException;
import org.junit.jupiter.api.Test;

class ComplaintDeskTest extends ComplaintHall {

  @Test
  void owesAReplyByTheCloseOfTheFifteenthWorkingDay() {
    ComplaintKey key = complain(AT, "COMPLAINT", "", "");

    ComplaintView shown = find(key, AT);

    assertThat(shown.state()).isEqualTo(ComplaintState.OPEN);
    assertThat(shown.clockAt()).isEqualTo(DUE);
    assertThat(key.number()).matches("HEJIT20260924\\d{6}");
  }

  @Test
  void livesFromTheFirstWordToTheLast() {
    ComplaintKey key = complain(AT, "COMPLAINT", "", "");
    assertThat(reply(key, LI, "好", AT)).isEqualTo(NOT_YOURS);

    assertThat(take(key, LI, AT)).isEqualTo(DONE);
    assertThat(reply(key, LI, " ", AT)).isEqualTo(WORDS_MISSING);
    assertThat(reply(key, LI, "已经核实。", AT)).isEqualTo(DONE);
    assertThat(escalate(key, "没有回答我的问题。")).isEqualTo(DONE);
    assertThat(take(key, LI, AT)).isEqualTo(HANDLED_BEFORE);
    assertThat(take(key, WANG, AT)).isEqualTo(DONE);
    assertThat(reply(key, WANG, "重新核实，已改正。", AT)).isEqualTo(DONE);
    assertThat(escalate(key, "还是不行。")).isEqualTo(NOT_NOW);
    assertThat(settle(key)).isEqualTo(DONE);
    assertThat(settle(key)).isEqualTo(NOT_NOW);
    assertThat(reopen(key, "又出现了。")).isEqualTo(DONE);

    ComplaintView shown = find(key, AT);
    assertThat(shown.state()).isEqualTo(ComplaintState.OPEN);
    assertThat(shown.clockAt()).isEqualTo(DUE);
    assertThat(acts(shown))
        .containsExactly(
            OPENED, ASSIGNED, REPLIED, ESCALATED, ASSIGNED, REPLIED, SATISFIED, REOPENED);
    assertThat(shown.toString()).doesNotContain("staff", "警官");
  }

  @Test
  void neverReachesWhoeverDecidedTheCase() {
    String number = CasesOnRecord.add(DATABASE, ApplicationState.NOT_ACCEPTED, LI).number();
    ComplaintKey key = complain(AT, "COMPLAINT", number.toLowerCase(Locale.ROOT), "");

    assertThat(take(key, LI, AT)).isEqualTo(CONFLICT_OF_INTEREST);
    assertThat(sheet(key, LI).barred()).isTrue();
    assertThat(sheet(key, LI).story()).isEmpty();
    assertThat(sheet(key, WANG).about().applicationNo()).isEqualTo(number);
    assertThat(sheet(key, WANG).moves()).contains(Move.TAKE);
    assertThat(take(key, WANG, AT)).isEqualTo(DONE);
  }

  @Test
  void isNotAnsweredByWhoeverDecidedTheCaseSince() {
    String number = CasesOnRecord.add(DATABASE, ApplicationState.IN_REVIEW, null).number();
    ComplaintKey key = complain(AT, "COMPLAINT", number, "");
    take(key, LI, AT);

    CasesOnRecord.decide(DATABASE, number, LI);

    assertThat(reply(key, LI, "已经办好。", AT)).isEqualTo(CONFLICT_OF_INTEREST);
  }

  @Test
  void goesToAnotherOfficerOnceWhenTheReplyIsLate() throws Exception {
    ComplaintKey late = complain(AT, "COMPLAINT", "", "late@example.cn");
    ComplaintKey untouched = complain(AT, "CONSULTATION", "", "");
    take(late, LI, AT);
    sweep(DUE.minusMillis(1));
    assertThat(find(late, DUE).state()).isEqualTo(ComplaintState.ASSIGNED);

    atOnce(4, () -> sweep(DUE));
    sweep(DUE.plus(Duration.ofDays(100)));

    for (ComplaintKey key : List.of(late, untouched)) {
      assertThat(acts(find(key, DUE))).containsOnlyOnce(OVERDUE);
      assertThat(find(key, DUE).state()).isEqualTo(ComplaintState.ESCALATED);
    }
    assertThat(find(late, DUE).clockAt()).isEqualTo(Instant.parse("2026-11-12T11:30:00Z"));
    assertThat(take(late, LI, DUE)).isEqualTo(HANDLED_BEFORE);
    assertThat(take(late, WANG, DUE)).isEqualTo(DONE);
    assertThat(mailsTo("late@example.cn")).hasSize(2).last().asString().contains("转由其他人员");
    assertThat(
            DATABASE.list(
                "SELECT actor FROM audit_entry WHERE act = 'complaint.overdue' AND subject = '"
                    + late.number()
                    + "'"))
        .containsExactly("machine");
  }

  @Test
  void isClosedWhenNobodyObjectsAndThenForgetsTheAddress() {
    ComplaintKey key = complain(AT, "CONSULTATION", "", "quiet@example.cn");
    take(key, LI, AT);
    reply(key, LI, "不需要备案。", AT);
    assertThat(mailsTo("quiet@example.cn")).hasSize(2).noneMatch(m -> m.contains(key.code()));

    sweep(DUE);

    assertThat(acts(find(key, DUE))).endsWith(REPLIED, LAPSED);
    assertThat(find(key, DUE).emailGiven()).isTrue();
    sweep(DUE.plus(Duration.ofDays(90)));
    assertThat(find(key, DUE).emailGiven()).isFalse();
    assertThat(find(key, DUE).mayReopen()).isTrue();
  }

  @Test
  void isOneComplaintHoweverOftenTheButtonIsPressed() throws Exception {
    NewComplaint typed = typed("COMPLAINT", "", "", "同一句话", "page-1");

    List<ComplaintHeard> answers = atOnce(8, () -> hear(typed, AT));

    assertThat(Stream.concat(answers.stream(), Stream.of(hear(typed, AT))).distinct()).hasSize(1);
    assertThat(hear(typed("COMPLAINT", "", "", "另一句话", "page-1"), AT).number())
        .isNotEqualTo(answers.get(0).number());
  }

  @Test
  void tellsEveryFaultAtOnce() {
    NewComplaint typed =
        new NewComplaint(
            "RATING",
            "NOWHERE",
            "HEJI20260901000010",
            "字".repeat(2001),
            "not an address",
            Locale.CHINESE,
            "page");

    assertThat(hear(typed, AT).faults())
        .containsExactly(
            ComplaintFault.KIND_MISSING,
            ComplaintFault.AUTHORITY_MISSING,
            ComplaintFault.CASE_NUMBER_MALFORMED,
            ComplaintFault.WORDS_TOO_LONG,
            ComplaintFault.EMAIL_MALFORMED);
  }

  @Test
  void opensToItsCodeAlone() {
    ComplaintKey key = complain(AT, "COMPLAINT", "", "");
    ComplaintKey wrong = new ComplaintKey(key.number(), "23456789AB", "somewhere");

    Optional<ComplaintView> nothing = desk(AT, desk -> desk.find(wrong));
    assertThat(nothing).isEmpty();
    assertThat(settle(wrong)).isEqualTo(UNKNOWN);
    IntStream.range(0, 8).forEach(i -> desk(AT, desk -> desk.find(wrong)));
    assertThatThrownBy(() -> find(key, AT)).isInstanceOf(TooManyTriesException.class);
  }
}
