package org.beian.filing.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.beian.directory.client.KnownClient;
import org.beian.directory.client.Scope;
import org.beian.directory.organisation.CreditCode;
import org.beian.filing.application.ApplicationState;
import org.beian.filing.application.CaseView;
import org.beian.filing.application.Receipt;
import org.beian.filing.cases.CaseFilter;
import org.beian.filing.form.FilingForm;
import org.beian.filing.form.FilingForms;
import org.beian.filing.persistence.IdempotencyException;
import org.beian.filing.persistence.TestDatabase;
import org.beian.filing.program.ProgramAnswer.Outcome;
import org.beian.filing.registry.CancelReason;
import org.beian.filing.registry.FilingFilter;
import org.beian.filing.registry.FilingNumber;
import org.beian.filing.registry.FilingStatus;
import org.beian.filing.registry.FilingView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgramDeskTest {

  private static final TestDatabase DATABASE = TestDatabase.named("program_desk");
  private static final Instant AT = Instant.parse("2026-11-24T02:00:00Z");
  private static final String UNIT = "91652827MAXXXXX66P";

  @ParameterizedTest(name = "in the sandbox: {0}")
  @ValueSource(booleans = {false, true})
  void filesChangesAndEndsAFiling(boolean sandbox) {
    KnownClient by = client(sandbox ? 21 : 22, sandbox);
    FilingForms sheet = FilingForms.anIpForm().with("/connection/ipRanges/0/range", range(by));
    FilingForm form = sheet.form();

    Receipt receipt = desk(desk -> desk.submit(by, form, "first"));

    assertThat(receipt.state()).as("%s", receipt.findings()).isEqualTo(ApplicationState.FILED);
    FilingNumber number = new FilingNumber(receipt.filingNo());
    TaggedFiling seen = seen(by, number);
    FilingForm moved = sheet.with("/unit/officeAddress", "和静县和静镇东归大道2号").form();
    Receipt change = desk(desk -> desk.change(by, seen, moved, "second")).receipt();
    assertThat(change.state()).as("%s", change.findings()).isEqualTo(ApplicationState.FILED);
    assertThat(filing(by, number).edition()).isEqualTo(2);
    assertThat(desk(desk -> desk.change(by, seen, moved, "third")).outcome())
        .isEqualTo(Outcome.STALE);
    assertThat(desk(desk -> desk.confirm(by, number)).outcome())
        .isEqualTo(sandbox ? Outcome.DONE : Outcome.NOT_NOW);

    TaggedFiling now = seen(by, number);
    Receipt end =
        desk(desk -> desk.cancel(by, now, CancelReason.CONNECTION_ENDED, "fourth")).receipt();
    ProgramAnswer repeat =
        desk(desk -> desk.cancel(by, now, CancelReason.CONNECTION_ENDED, "fourth"));
    assertThat(repeat.receipt()).isEqualTo(end);
    assertThat(filing(by, number).status()).isEqualTo(FilingStatus.CANCELLED);
    TaggedFiling ended = seen(by, number);
    assertThat(desk(desk -> desk.change(by, ended, moved, null)).outcome())
        .isEqualTo(Outcome.NOT_NOW);
    assertThat(cases(by, null)).hasSize(3);
  }

  @ParameterizedTest(name = "in the sandbox: {0}")
  @ValueSource(booleans = {false, true})
  void answersARepeatAsTheFirstTimeAndOtherContentNotAtAll(boolean sandbox) {
    KnownClient by = client(sandbox ? 31 : 32, sandbox);
    FilingForms sheet = FilingForms.anIpForm().with("/connection/ipRanges/0/range", range(by));
    FilingForm form = sheet.form();

    Receipt first = desk(desk -> desk.submit(by, form, "key"));
    Receipt again = desk(desk -> desk.submit(by, form, "key"));

    assertThat(again).isEqualTo(first);
    assertThat(cases(by, null)).hasSize(1);
    FilingForm other = sheet.with("/unit/unitName", "别的名称").form();
    assertThatThrownBy(() -> desk(desk -> desk.submit(by, other, "key")))
        .isInstanceOf(IdempotencyException.class);
    KnownClient neighbour = client(sandbox ? 33 : 34, sandbox);
    assertThat(desk(desk -> desk.submit(neighbour, other, "key")).applicationNo())
        .isNotEqualTo(first.applicationNo());
  }

  @ParameterizedTest(name = "in the sandbox: {0}")
  @ValueSource(booleans = {false, true})
  void takesTheSameFormForSomethingElseForNoRepeat(boolean sandbox) {
    KnownClient by = client(sandbox ? 61 : 62, sandbox);
    FilingForms sheet = FilingForms.anIpForm().with("/connection/ipRanges/0/range", range(by));
    FilingForm form = sheet.form();
    FilingForm other = sheet.with("/connection/ipRanges/0/range", range(by) + "0").form();
    FilingNumber one = filed(desk(desk -> desk.submit(by, form, "filing")));
    FilingNumber two = filed(desk(desk -> desk.submit(by, other, null)));

    TaggedFiling first = seen(by, one);
    refusedAsOtherForm(desk -> desk.change(by, first, form, "filing"));
    FilingForm moved = sheet.with("/unit/officeAddress", "和静县和静镇东归大道2号").form();
    Receipt change = desk(desk -> desk.change(by, first, moved, "change")).receipt();
    assertThat(change.state()).as("%s", change.findings()).isEqualTo(ApplicationState.FILED);

    assertThat(desk(desk -> desk.change(by, first, moved, "change")).receipt())
        .as("a repeat, although the filing has changed since")
        .isEqualTo(change);
    TaggedFiling second = seen(by, two);
    refusedAsOtherForm(desk -> desk.change(by, second, moved, "change"));
    refusedAsOtherForm(desk -> desk.cancel(by, second, CancelReason.DUPLICATE, "change"));
    refusedAsOtherForm(desk -> desk.submit(by, moved, "change"));
    assertThat(filing(by, two).edition()).isEqualTo(1);
    assertThat(cases(by, null)).hasSize(3);
  }

  private static FilingNumber filed(Receipt receipt) {
    assertThat(receipt.state()).as("%s", receipt.findings()).isEqualTo(ApplicationState.FILED);
    return new FilingNumber(receipt.filingNo());
  }

  private static void refusedAsOtherForm(Function<ProgramDesk, ?> errand) {
    assertThatThrownBy(() -> desk(errand))
        .isInstanceOfSatisfying(
            IdempotencyException.class,
            e -> assertThat(e.reason()).isEqualTo(IdempotencyException.Reason.OTHER_FORM));
  }

  @Test
  void tellsOnceOfACaseThatWasTakenBackInTheSandbox() {
    KnownClient real = client(71, false);
    KnownClient by = client(72, true);
    FilingForms sheet = FilingForms.anIpForm().with("/connection/ipRanges/0/range", range(real));
    desk(desk -> desk.submit(real, sheet.form(), null));
    FilingForm theirs = sheet.with("/unit/uscc", "91652801MAXXXXX07Y").form();
    Receipt waits = desk(desk -> desk.submit(by, theirs, null));
    assertThat(waits.state()).as("%s", waits.findings()).isEqualTo(ApplicationState.IN_REVIEW);

    boolean taken = desk(desk -> desk.withdraw(by, waits.applicationNo()));
    boolean again = desk(desk -> desk.withdraw(by, waits.applicationNo()));

    assertThat(taken && again).isTrue();
    assertThat(
            DATABASE.list(
                "SELECT CONCAT(type, ' ', application_no) FROM filing_event"
                    + " WHERE account_id = 72 AND sandbox ORDER BY id"))
        .containsExactly(
            "IN_REVIEW " + waits.applicationNo(), "WITHDRAWN " + waits.applicationNo());
  }

  @ParameterizedTest(name = "in the sandbox: {0}")
  @ValueSource(booleans = {false, true})
  void pagesItsOwnFilingsAndNobodyElses(boolean sandbox) {
    KnownClient by = client(sandbox ? 41 : 42, sandbox);
    KnownClient stranger = client(sandbox ? 43 : 44, sandbox);
    List<String> filed =
        List.of("1", "2", "3").stream()
            .map(last -> range(by) + last)
            .map(range -> FilingForms.anIpForm().with("/connection/ipRanges/0/range", range))
            .map(form -> desk(desk -> desk.submit(by, form.form(), null)).filingNo())
            .toList();

    assertThat(numbers(by, new FilingFilter(null, null, null, null, 2)))
        .containsExactly(filed.get(2), filed.get(1));
    assertThat(numbers(by, new FilingFilter(null, null, null, filed.get(1), 2)))
        .containsExactly(filed.get(0));
    assertThat(numbers(by, new FilingFilter(FilingStatus.CANCELLED, null, null, null, 2)))
        .isEmpty();
    assertThat(cases(by, cases(by, null).get(0))).hasSize(2);
    assertThat(cases(by, "回执")).as("nothing comes after what is no number").isEmpty();
    Optional<CaseView> none = desk(desk -> desk.find(by, "ｆ１"));
    assertThat(none).isEmpty();
    assertThat(numbers(stranger, new FilingFilter(null, null, null, null, 9))).isEmpty();
    FilingNumber one = new FilingNumber(filed.get(0));
    Optional<FilingView> theirs = desk(desk -> desk.filing(stranger, one));
    assertThat(theirs).isEmpty();
    String newest = cases(by, null).get(0);
    Optional<CaseView> found = desk(desk -> desk.find(stranger, newest));
    assertThat(found).isEmpty();
    TaggedFiling seen = seen(by, one);
    assertThat(desk(desk -> desk.cancel(stranger, seen, CancelReason.DUPLICATE, null)).outcome())
        .isEqualTo(Outcome.UNKNOWN);
  }

  @Test
  void leavesNothingRealBehindInTheSandbox() {
    KnownClient by = client(51, true);
    List<String> before = real();

    Receipt filed =
        desk(
            desk ->
                desk.submit(
                    by,
                    FilingForms.anIpForm().with("/connection/ipRanges/0/range", range(by)).form(),
                    null));

    assertThat(filed.state()).isEqualTo(ApplicationState.FILED);
    assertThat(filed.applicationNo()).startsWith("SAND");
    assertThat(filed.filingNo()).startsWith("000000");
    assertThat(real()).isEqualTo(before);
  }

  private static List<String> real() {
    return DATABASE.list(
        "SELECT CONCAT((SELECT COUNT(*) FROM application), ' ', (SELECT COUNT(*) FROM filing), ' ',"
            + " (SELECT COUNT(*) FROM filing_ip_range), ' ', (SELECT SUM(issued) FROM"
            + " serial_stripe))");
  }

  private static String range(KnownClient by) {
    return "61.4." + by.accountId() + ".1";
  }

  private static FilingView filing(KnownClient by, FilingNumber number) {
    return desk(desk -> desk.filing(by, number)).orElseThrow();
  }

  private static TaggedFiling seen(KnownClient by, FilingNumber number) {
    return new TaggedFiling(number, TaggedFiling.tagOf(filing(by, number)));
  }

  private static List<String> numbers(KnownClient by, FilingFilter filter) {
    return desk(desk -> desk.filings(by, filter)).stream()
        .map(filing -> filing.number().value())
        .toList();
  }

  private static List<String> cases(KnownClient by, String after) {
    return desk(desk -> desk.cases(by, new CaseFilter(null, null, after, 9))).stream()
        .map(CaseView::applicationNo)
        .toList();
  }

  private static KnownClient client(long account, boolean sandbox) {
    return new KnownClient(
        account,
        "fc-" + account,
        account,
        new CreditCode(UNIT),
        "甲公司",
        Set.of(Scope.APPLICATIONS_WRITE, Scope.FILINGS_READ),
        sandbox);
  }

  private static <T> T desk(Function<ProgramDesk, T> errand) {
    return DATABASE.at(
        Clock.fixed(AT, ZoneOffset.UTC), beans -> errand.apply(beans.get(ProgramDesk.class)));
  }
}
