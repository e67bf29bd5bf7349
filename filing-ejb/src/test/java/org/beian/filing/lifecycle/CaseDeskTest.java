package org.beian.filing.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.beian.directory.account.MemberRole;
import org.beian.directory.account.SignedIn;
import org.beian.directory.authority.AuthorityCode;
import org.beian.directory.organisation.CreditCode;
import org.beian.filing.application.ApplicationState;
import org.beian.filing.application.CaseView;
import org.beian.filing.application.CasesOnRecord;
import org.beian.filing.application.CasesOnRecord.Opened;
import org.beian.filing.cases.CaseKey;
import org.beian.filing.form.ConnectionRole;
import org.beian.filing.form.FilingForm;
import org.beian.filing.form.FilingForms;
import org.beian.filing.form.FilingTrack;
import org.beian.filing.form.FormUnits;
import org.beian.filing.network.IpRange;
import org.beian.filing.persistence.Json;
import org.beian.filing.persistence.TestDatabase;
import org.beian.filing.registry.CancelReason;
import org.beian.filing.registry.FilingNumber;
import org.beian.filing.registry.FilingRegister;
import org.beian.filing.registry.FilingView;
import org.beian.filing.registry.NewFiling;
import org.junit.jupiter.api.Test;

class CaseDeskTest {

  private static final TestDatabase DATABASE = TestDatabase.named("case_desk");
  private static final Instant AT = Instant.parse("2026-11-24T02:00:00Z");
  private static final String UNIT = "91652827MAXXXXX66P";
  private static final String OTHER_UNIT = "91652801MAXXXXX11U";

  @Test
  void putsAnEarlierFilingAndAllAboutItUnderTheAccountOfItsUnit() {
    FilingNumber filing = file("61.3.1.1", FilingForms.anIpForm().form(), null);
    Opened first = CasesOnRecord.add(DATABASE, ApplicationState.FILED, null);
    CasesOnRecord.ledTo(DATABASE, first.number(), filing, UNIT);
    Opened change = CasesOnRecord.add(DATABASE, ApplicationState.IN_REVIEW, null);
    CasesOnRecord.isAbout(DATABASE, change.number(), filing, UNIT);
    SignedIn member = member(101, UNIT);

    assertThat(claim(first.number(), "23456789AB", member)).isEqualTo(Claim.UNKNOWN);
    assertThat(claim(first.number(), first.code(), member(102, OTHER_UNIT)))
        .isEqualTo(Claim.OTHER_UNIT);
    assertThat(opens(filing, member)).isFalse();

    assertThat(claim(filing.value(), first.code(), member)).isEqualTo(Claim.CLAIMED);

    assertThat(filingsOf(member)).containsExactly(filing);
    assertThat(casesOf(member)).containsExactlyInAnyOrder(first.number(), change.number());
    assertThat(opens(filing, member)).isTrue();
    assertThat(claim(first.number(), first.code(), member)).isEqualTo(Claim.CLAIMED);
    assertThat(claim(first.number(), first.code(), member(103, UNIT))).isEqualTo(Claim.KEPT);
    assertThat(filingsOf(member(103, UNIT))).isEmpty();
  }

  @Test
  void tellsTheAccountThatKeepsAFilingWhatIsDoneToItByCode() {
    FilingNumber filing = file("61.3.1.2", FilingForms.anIpForm().form(), 121L);
    Opened first = CasesOnRecord.add(DATABASE, ApplicationState.FILED, null);
    CasesOnRecord.ledTo(DATABASE, first.number(), filing, UNIT);
    CaseKey byCode = CaseKey.byCode(first.number(), first.code(), "192.0.2.1");

    boolean cancelled =
        desk(desk -> desk.cancel(byCode, CancelReason.CONNECTION_ENDED).isPresent());

    assertThat(cancelled).isTrue();
    assertThat(
            DATABASE.list(
                "SELECT CONCAT(account_id, ' ', type) FROM filing_event WHERE filing_no = '"
                    + filing
                    + "'"))
        .containsExactly("121 CANCELLED");
  }

  @Test
  void fillsInUnitPeopleAndSecurityFromTheLastFilingOfTheAccountAndNothingElse() {
    SignedIn member = member(111, UNIT);
    assertThat(prefilled(member)).isEmpty();
    FilingForms form = FilingForms.anIpForm();
    file("61.3.2.1", form.with("/unit/unitName", "从前的名称").form(), 111L);
    file("61.3.2.2", form.form(), 111L);
    file("61.3.2.3", form.with("/unit/unitName", "别家的名称").form(), 112L);

    FilingForm prefilled = prefilled(member).orElseThrow();

    FilingForm expected =
        form.without("/connection")
            .without("/service")
            .without("/materials")
            .without("/truthful")
            .without("/filledOn")
            .form();
    assertThat(FormUnits.of(prefilled))
        .isEqualTo(FormUnits.of(expected))
        .containsKeys("/unit/unitName", "/unit/legalRepresentative/name", "/securityOfficer/name");
  }

  private static Claim claim(String number, String code, SignedIn member) {
    return desk(desk -> desk.claim(CaseKey.byCode(number, code, "192.0.2.1"), member));
  }

  private static boolean opens(FilingNumber filing, SignedIn member) {
    return desk(desk -> desk.open(CaseKey.byMember(filing.value(), member)).isPresent());
  }

  private static List<FilingNumber> filingsOf(SignedIn member) {
    return desk(desk -> desk.filingsOf(member).stream().map(FilingView::number).toList());
  }

  private static List<String> casesOf(SignedIn member) {
    return desk(desk -> desk.casesOf(member).stream().map(CaseView::applicationNo).toList());
  }

  private static Optional<FilingForm> prefilled(SignedIn member) {
    return desk(desk -> desk.prefilled(member));
  }

  private static SignedIn member(long account, String unit) {
    return new SignedIn(
        account * 10, account, new CreditCode(unit), "甲公司", MemberRole.AGENT, "m@example.cn");
  }

  private static FilingNumber file(String range, FilingForm form, Long account) {
    NewFiling filing =
        new NewFiling(
            FilingTrack.IP,
            new AuthorityCode("HEJING"),
            "652827",
            UNIT,
            form.unit().unitName(),
            "652827",
            ConnectionRole.USER,
            LocalDate.of(2026, 11, 1),
            List.of(IpRange.read(range).value()),
            List.of(),
            Json.write(form),
            account);
    return DATABASE.at(clock(), beans -> beans.get(FilingRegister.class).file(filing, AT));
  }

  private static <T> T desk(Function<CaseDesk, T> errand) {
    return DATABASE.at(clock(), beans -> errand.apply(beans.get(CaseDesk.class)));
  }

  private static Clock clock() {
    return Clock.fixed(AT, ZoneOffset.UTC);
  }
}
