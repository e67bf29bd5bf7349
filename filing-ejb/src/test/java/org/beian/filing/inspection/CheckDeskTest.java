package org.beian.filing.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Function;
import org.beian.directory.authority.AuthorityCode;
import org.beian.directory.persistence.MovableClock;
import org.beian.directory.staff.NotAllowedException;
import org.beian.directory.staff.StaffRole;
import org.beian.filing.application.Receipt;
import org.beian.filing.form.FilingForm;
import org.beian.filing.form.FilingForms;
import org.beian.filing.intake.IntakeDesk;
import org.beian.filing.message.CaseMessage;
import org.beian.filing.message.MessageOffice;
import org.beian.filing.persistence.TestBeans;
import org.beian.filing.persistence.TestDatabase;
import org.beian.filing.persistence.TestStaff;
import org.beian.filing.review.CounterDesk;
import org.beian.filing.sampling.CheckCounts;
import org.beian.filing.sampling.FollowUp;
import org.beian.filing.sampling.SpotCheck;
import org.junit.jupiter.api.Test;

class CheckDeskTest {

  private static final TestDatabase DATABASE = TestDatabase.named("check_desk");
  private static final MovableClock CLOCK = new MovableClock("2026-11-24T02:30:00Z");
  private static final AuthorityCode HEJING = new AuthorityCode("HEJING");
  private static final String CLERK = TestStaff.add(DATABASE, HEJING, StaffRole.CLERK);
  private static final String REVIEWER = TestStaff.add(DATABASE, HEJING, StaffRole.REVIEWER);
  private static final String SUPERVISOR = TestStaff.add(DATABASE, HEJING, StaffRole.SUPERVISOR);
  private static final String AUDITOR =
      TestStaff.add(DATABASE, HEJING, StaffRole.AUDIT_ADMINISTRATOR);
  private static final String OTHER =
      TestStaff.add(DATABASE, new AuthorityCode("KORLA"), StaffRole.CLERK);

  private static int lastAddress;

  @Test
  void everyMachineFilingLeavesItsLotInTheAuditLogDrawnOrNot() {
    drawn("ANONYMOUS", b -> b.get(IntakeDesk.class).submit(form(), null));

    List<String> audited =
        DATABASE.list(
            "SELECT subject FROM audit_entry WHERE act = 'application.submit' AND"
                + " CAST(REGEXP_SUBSTR(outcome, '(?<=^FILED, lot )[0-9]+(?= of 10000, share 5%$)')"
                + " AS INT) < 500 ORDER BY subject");
    assertThat(audited)
        .isNotEmpty()
        .isEqualTo(
            DATABASE.list("SELECT subject FROM audit_entry WHERE act = 'check.draw' ORDER BY 1"))
        .isEqualTo(DATABASE.list("SELECT application_no FROM spot_check ORDER BY 1"));
    assertThat(
            DATABASE.list(
                "SELECT outcome FROM audit_entry WHERE act = 'application.submit' AND outcome NOT"
                    + " REGEXP '^FILED, lot [0-9]{1,4} of 10000, share 5%$'"))
        .isEmpty();
  }

  @Test
  void keepsThatACaseIsInOrderOnceAndForItsAuthorityOnly() {
    String number = drawn("ANONYMOUS", b -> b.get(IntakeDesk.class).submit(form(), null));

    assertThat(waiting(CLERK)).contains(number);
    assertThat(waiting(OTHER)).isEmpty();
    assertThat(keep(OTHER, CheckFinding.inOrder(number))).isEqualTo(CheckAnswer.UNKNOWN);
    assertThat(keep(CLERK, CheckFinding.inOrder(number))).isEqualTo(CheckAnswer.DONE);
    assertThat(keep(REVIEWER, CheckFinding.inOrder(number))).isEqualTo(CheckAnswer.OVER);
    assertThat(waiting(CLERK)).doesNotContain(number);
    assertThat(find(CLERK, number).checkedBy()).isEqualTo(CLERK);
    assertThat(audited(number)).containsExactly("IN_ORDER");
  }

  @Test
  void aFaultWantsItsReasonsAndMayAskTheUnit() {
    String number = drawn("ANONYMOUS", b -> b.get(IntakeDesk.class).submit(form(), null));

    assertThat(keep(CLERK, fault(number, FollowUp.ASK, " "))).isEqualTo(CheckAnswer.REASONS);
    assertThat(keep(CLERK, fault(number, FollowUp.NONE, "错".repeat(1001))))
        .isEqualTo(CheckAnswer.REASONS);
    assertThat(keep(CLERK, fault(number, FollowUp.ASK, "请补充租用合同"))).isEqualTo(CheckAnswer.DONE);

    MessageOffice.Clerk reader = new MessageOffice.Clerk(CLERK, HEJING);
    assertThat(
            CheckDeskTest.<List<CaseMessage>>as(
                CLERK, b -> b.get(MessageOffice.class).read(reader, number)))
        .extracting(CaseMessage::words)
        .containsExactly("请补充租用合同");
    assertThat(
            CheckDeskTest.<List<SpotCheck>>as(
                SUPERVISOR, b -> b.get(CheckDesk.class).faults(null, 0)))
        .filteredOn(one -> one.filed().applicationNo().equals(number))
        .singleElement()
        .satisfies(one -> assertThat(one.reasons()).isEqualTo("请补充租用合同"));
    assertThat(audited(number)).containsExactly("FAULT ASK");
    assertThat(DATABASE.list("SELECT reasons FROM spot_check WHERE reasons IS NOT NULL"))
        .noneMatch(text -> text.contains("租用"));
  }

  @Test
  void aFaultMayStartAVoidingByWhoMayAskForOne() {
    String number = drawn("ANONYMOUS", b -> b.get(IntakeDesk.class).submit(form(), null));
    CheckFinding voiding = fault(number, FollowUp.VOID, "营业执照系伪造");

    assertThat(keep(CLERK, voiding)).isEqualTo(CheckAnswer.NO_VOIDING);
    assertThat(find(CLERK, number).isWaiting()).isTrue();
    assertThat(keep(REVIEWER, voiding)).isEqualTo(CheckAnswer.DONE);
    assertThat(CheckDeskTest.<List<Voiding>>as(SUPERVISOR, b -> b.get(VoidingDesk.class).latest()))
        .extracting(one -> one.filing().value())
        .contains(find(CLERK, number).filed().filingNo());
  }

  @Test
  void whoHandedACaseInForAVisitorDoesNotCheckIt() {
    String number = drawn(CLERK, b -> b.get(CounterDesk.class).submit(form(), null));

    SpotCheck check = find(CLERK, number);
    assertThat(mayCheck(CLERK, check)).isFalse();
    assertThat(mayCheck(REVIEWER, check)).isTrue();
    assertThat(keep(CLERK, CheckFinding.inOrder(number))).isEqualTo(CheckAnswer.HANDLED);
    assertThat(keep(REVIEWER, CheckFinding.inOrder(number))).isEqualTo(CheckAnswer.DONE);
  }

  @Test
  void onlySupervisorsCountAndOnlyTheStaffOfTheDeskLooks() {
    CheckCounts before = as(SUPERVISOR, b -> b.get(CheckDesk.class).counts(null));
    String number = drawn("ANONYMOUS", b -> b.get(IntakeDesk.class).submit(form(), null));
    keep(CLERK, fault(number, FollowUp.NONE, "联系人已离职"));

    CheckCounts after = as(SUPERVISOR, b -> b.get(CheckDesk.class).counts(null));
    assertThat(after.faults()).isEqualTo(before.faults() + 1);
    assertThat(after.drawn())
        .hasToString(
            DATABASE.list("SELECT COUNT(*) FROM spot_check WHERE authority = 'HEJING'").get(0));
    assertThatThrownBy(() -> as(CLERK, b -> b.get(CheckDesk.class).counts(null)))
        .isInstanceOf(NotAllowedException.class);
    assertThatThrownBy(() -> waiting(AUDITOR)).isInstanceOf(NotAllowedException.class);
    assertThatThrownBy(() -> keep(AUDITOR, CheckFinding.inOrder(number)))
        .isInstanceOf(NotAllowedException.class);
  }

  /** Hands in until the lot draws a case; answers its number. */
  private static String drawn(String caller, Function<TestBeans, Receipt> submit) {
    while (true) {
      String number = as(caller, submit).applicationNo();
      if (!DATABASE
          .list("SELECT 1 FROM spot_check WHERE application_no = '" + number + "'")
          .isEmpty()) {
        return number;
      }
    }
  }

  /** A form of Hejing without a fault, with an address that no other has. */
  private static FilingForm form() {
    lastAddress++;
    return FilingForms.anIpForm()
        .with(
            "/connection/ipRanges/0/range",
            "61.4.%d.%d".formatted(lastAddress / 250, lastAddress % 250 + 1))
        .form();
  }

  private static List<String> waiting(String caller) {
    return as(caller, b -> b.get(CheckDesk.class).waiting(null, 0)).stream()
        .map(one -> one.filed().applicationNo())
        .toList();
  }

  private static SpotCheck find(String caller, String number) {
    return as(caller, b -> b.get(CheckDesk.class).of(number)).orElseThrow();
  }

  private static boolean mayCheck(String caller, SpotCheck check) {
    return as(caller, b -> b.get(CheckDesk.class).mayCheck(check));
  }

  private static CheckAnswer keep(String caller, CheckFinding finding) {
    return as(caller, b -> b.get(CheckDesk.class).keep(finding));
  }

  private static CheckFinding fault(String number, FollowUp followUp, String reasons) {
    return new CheckFinding(number, followUp, reasons, "key");
  }

  private static List<String> audited(String number) {
    return DATABASE.list(
        "SELECT outcome FROM audit_entry WHERE act = 'check.keep' AND subject = '" + number + "'");
  }

  private static <T> T as(String caller, Function<TestBeans, T> work) {
    return DATABASE.at(CLOCK, b -> work.apply(b.calledBy(caller)));
  }
}
