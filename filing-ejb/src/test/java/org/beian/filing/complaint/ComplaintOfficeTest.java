package org.beian.filing.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.beian.directory.staff.StaffRole.CLERK;
import static org.beian.directory.staff.StaffRole.COMPLAINT_OFFICER;
import static org.beian.directory.staff.StaffRole.SYSTEM_ADMINISTRATOR;
import static org.beian.filing.complaint.ComplaintAct.PASSED_ON;
import static org.beian.filing.complaint.ComplaintAct.REPLIED;
import static org.beian.filing.complaint.ComplaintOutcome.CONFLICT_OF_INTEREST;
import static org.beian.filing.complaint.ComplaintOutcome.DONE;
import static org.beian.filing.complaint.ComplaintOutcome.HANDLED_BEFORE;
import static org.beian.filing.complaint.ComplaintOutcome.NOT_NOW;
import static org.beian.filing.complaint.ComplaintOutcome.NOT_YOURS;
import static org.beian.filing.complaint.ComplaintOutcome.UNKNOWN;
import static org.beian.filing.complaint.ComplaintOutcome.WORDS_MISSING;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.beian.directory.authority.AuthorityCode;
import org.beian.directory.staff.NotAllowedException;
import org.beian.filing.application.ApplicationState;
import org.beian.filing.application.CasesOnRecord;
import org.beian.filing.complaint.ComplaintOffice.Mark;
import org.beian.filing.complaint.ComplaintOffice.Row;
import org.beian.filing.complaint.ComplaintOffice.Shelf;
import org.beian.filing.complaint.ComplaintSheet.Move;
import org.beian.filing.persistence.TestStaff;
import org.junit.jupiter.api.Test;

class ComplaintOfficeTest extends ComplaintHall {

  private static final AuthorityCode HESHUO = new AuthorityCode("HESHUO");
  private static final AuthorityCode TARIM = new AuthorityCode("TARIM");
  private static final String HESHUOS = TestStaff.add(DATABASE, HESHUO, COMPLAINT_OFFICER);
  private static final String TARIMS = TestStaff.add(DATABASE, TARIM, COMPLAINT_OFFICER);

  @Test
  void isOpenToComplaintOfficersOfTheAuthorityAlone() {
    ComplaintKey key = complain(AT, "COMPLAINT", "", "");
    for (Function<ComplaintOffice, Object> act : everyAct(key.number())) {
      for (String other :
          List.of(
              TestStaff.add(DATABASE, HEJING, CLERK),
              TestStaff.add(DATABASE, HEJING, SYSTEM_ADMINISTRATOR),
              "ANONYMOUS")) {
        assertThatThrownBy(() -> office(other, AT, act)).isInstanceOf(NotAllowedException.class);
      }
    }

    assertThat(everyAct(key.number()).stream().map(act -> office(HESHUOS, AT, act)).toList())
        .filteredOn(answer -> answer instanceof ComplaintOutcome)
        .containsOnly(UNKNOWN)
        .hasSize(4);
    for (String other : List.of(HESHUOS, TARIMS)) {
      boolean shown = office(other, AT, office -> office.open(key.number()).isPresent());
      assertThat(shown).isFalse();
    }
    assertThat(acts(find(key, AT))).containsExactly(ComplaintAct.OPENED);
  }

  private static List<Function<ComplaintOffice, Object>> everyAct(String number) {
    return List.of(
        office -> office.list(Shelf.WAITING, null, null),
        office -> office.open(number),
        office -> office.take(number),
        office -> office.reply(number, "好"),
        office -> office.close(number, "好"),
        office -> office.passOn(number, "好"));
  }

  @Test
  void liesOnTheShelvesOfItsAuthorityByDueTime() {
    List<String> numbers = new ArrayList<>();
    for (int week : List.of(2, 0, 1)) {
      NewComplaint typed =
          new NewComplaint(
              week == 0 ? "CONSULTATION" : "COMPLAINT",
              "HESHUO",
              "",
              "第" + week,
              "",
              Locale.CHINESE,
              UUID.randomUUID().toString());
      numbers.add(hear(typed, AT.minus(Duration.ofDays(7L * week))).number());
    }
    office(HESHUOS, AT, office -> office.take(numbers.get(2)));

    List<Row> rows = list(Shelf.WAITING, null, null);

    assertThat(rows)
        .extracting(Row::number)
        .containsExactly(numbers.get(0), numbers.get(2), numbers.get(1));
    // 20 September 2026, a Sunday, is worked in exchange for a day off
    assertThat(rows).extracting(Row::workingDaysLeft).containsExactly(4, 9, 15);
    assertThat(list(Shelf.WAITING, null, rows.get(0).mark())).isEqualTo(rows.subList(1, 3));
    assertThat(list(Shelf.WAITING, ComplaintKind.CONSULTATION, null)).isEqualTo(rows.subList(2, 3));
    assertThat(list(Shelf.MINE, null, null)).isEqualTo(rows.subList(1, 2));
    assertThat(list(Shelf.REPLIED, null, null)).isEmpty();
    assertThat(rows.get(2).isOver(rows.get(2).clockAt())).isTrue();
    assertThat(rows.get(2).isOver(rows.get(2).clockAt().minusMillis(1))).isFalse();
  }

  private static List<Row> list(Shelf shelf, ComplaintKind kind, Mark after) {
    return office(HESHUOS, AT, office -> office.list(shelf, kind, after));
  }

  @Test
  void goesToTarimWhereNobodyIsLeftForItWithTheSameClock() {
    String number = CasesOnRecord.add(DATABASE, ApplicationState.NOT_ACCEPTED, LI).number();
    ComplaintKey key = complain(AT, "COMPLAINT", number, "passed@example.cn");
    assertThat(sheet(key, LI).moves()).containsExactly(Move.PASS_ON);
    assertThat(take(key, LI, AT)).isEqualTo(CONFLICT_OF_INTEREST);
    assertThat(passOn(key, LI, " ")).isEqualTo(WORDS_MISSING);

    assertThat(passOn(key, LI, "本单位只有一名投诉受理人员。")).isEqualTo(DONE);

    assertThat(find(key, AT).authority()).isEqualTo(TARIM);
    assertThat(find(key, AT).clockAt()).isEqualTo(DUE);
    assertThat(passOn(key, LI, "再移送")).isEqualTo(UNKNOWN);
    assertThat(passOn(key, TARIMS, "再移送")).isEqualTo(NOT_NOW);
    assertThat(sheet(key, TARIMS).about().applicationNo()).isEqualTo(number);
    assertThat(take(key, TARIMS, AT)).isEqualTo(DONE);
    assertThat(reply(key, TARIMS, "已经核实。", AT)).isEqualTo(DONE);
    assertThat(acts(find(key, AT))).contains(PASSED_ON, REPLIED);
    assertThat(mailsTo("passed@example.cn").get(1)).contains("移送塔里木");
  }

  @Test
  void isClosedByWhoAnsweredItAlone() {
    ComplaintKey key = complain(AT, "CONSULTATION", "", "");
    take(key, LI, AT);
    assertThat(close(key, LI, "办完了")).isEqualTo(NOT_NOW);
    reply(key, LI, "不需要备案。", AT);
    assertThat(sheet(key, WANG).moves()).isEmpty();
    assertThat(close(key, WANG, "办完了")).isEqualTo(NOT_YOURS);

    assertThat(close(key, LI, "电话确认，已经明白。")).isEqualTo(DONE);

    ComplaintView shown = find(key, AT);
    assertThat(shown.mayReopen()).isTrue();
    assertThat(shown.steps().get(3).words()).isEqualTo("电话确认，已经明白。");
  }

  @Test
  void offersWhatWasEscalatedToThoseWhoDidNotHaveIt() {
    ComplaintKey key = complain(AT, "COMPLAINT", "", "");
    take(key, LI, AT);
    reply(key, LI, "已经核实。", AT);
    escalate(key, "没有回答我的问题。");

    assertThat(sheet(key, LI).moves()).containsExactly(Move.PASS_ON);
    assertThat(take(key, LI, AT)).isEqualTo(HANDLED_BEFORE);
    assertThat(sheet(key, WANG).moves()).containsExactlyInAnyOrder(Move.TAKE, Move.PASS_ON);
  }

  private static ComplaintOutcome passOn(ComplaintKey key, String officer, String words) {
    return office(officer, AT, office -> office.passOn(key.number(), words));
  }

  private static ComplaintOutcome close(ComplaintKey key, String officer, String words) {
    return office(officer, AT, office -> office.close(key.number(), words));
  }
}
