package org.beian.filing.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beian.filing.form.FilingForms.anIcpForm;
import static org.beian.filing.form.FilingForms.anIpForm;

import java.util.Collections;
import java.util.List;
import org.beian.filing.form.ConnectionRole;
import org.beian.filing.form.FilingForms;
import org.beian.filing.form.MaterialKind;
import org.beian.filing.network.IpRange;
import org.beian.filing.network.ReservedRanges;
import org.junit.jupiter.api.Test;

class IntakeRulesTest {

  private static final String UNIT = "91652827MAXXXXX66P";

  private final IntakeRules rules = new IntakeRules(ReservedRanges.standard());

  @Test
  void aGoodIpFormIsAcceptedWithItsParticulars() {
    IntakeDecision decision = judge(anIpForm());

    assertThat(decision.findings()).isEmpty();
    Particulars particulars = ((IntakeDecision.Accepted) decision).particulars();
    assertThat(particulars.creditCode()).hasToString(UNIT);
    assertThat(particulars.authority()).hasToString("HEJING");
    assertThat(particulars.role()).isEqualTo(ConnectionRole.USER);
    assertThat(particulars.connectedOn()).isEqualTo("2026-11-10");
    assertThat(particulars.ranges()).containsExactly(IpRange.read("61.128.100.8/29").value());
    assertThat(particulars.form().service()).isNull();
  }

  @Test
  void aGoodIcpFormIsAcceptedWithItsParticulars() {
    IntakeDecision decision = judge(anIcpForm());

    assertThat(decision.findings()).isEmpty();
    Particulars particulars = ((IntakeDecision.Accepted) decision).particulars();
    assertThat(particulars.mpsFilingNo()).hasToString("新公网安备65282702000001号");
    assertThat(particulars.domains()).hasSize(2);
    assertThat(particulars.connectedOn()).isEqualTo("2026-11-10");
  }

  @Test
  void allObjectionsAreToldAtOnceInTheOrderOfTheForm() {
    FilingForms form =
        anIpForm()
            .with("/connection/ipRanges/0/range", "10.0.0.1")
            .with("/emergencyContact/email", "nobody")
            .with("/unit/uscc", "91652827MAXXXXX66Q")
            .with("/truthful", "false");

    assertThat(objections(form))
        .containsExactly(
            "CREDIT_CODE_CHECK /unit/uscc",
            "EMAIL_FORMAT /emergencyContact/email",
            "IP_NOT_PUBLIC /connection/ipRanges/0/range",
            "NOT_DECLARED_TRUE /truthful");
  }

  @Test
  void whatIsNormalisedIsWhatIsFiled() {
    FilingForms form = anIpForm().with("/unit/uscc", "９1652827 maxxxxx66p").with("/track", " ip ");

    IntakeDecision decision = judge(form);

    assertThat(decision).isInstanceOf(IntakeDecision.Accepted.class);
    assertThat(decision.gist().form().unit().uscc()).isEqualTo(UNIT);
  }

  @Test
  void anIpFormNeedsNoPoliceNumberAndAnIcpFormIsRefusedWithoutOne() {
    assertThat(objections(anIpForm())).isEmpty();
    assertThat(objections(anIcpForm().without("/service/mpsFilingNo")))
        .containsExactly("MPS_NO_MISSING /service/mpsFilingNo");
  }

  @Test
  void aDynamicConnectionNeedsItsLineInsteadOfAddresses() {
    FilingForms dynamic =
        anIpForm()
            .without("/connection/ipRanges/0")
            .with("/connection/ipRanges/0/useType", "DYNAMIC")
            .with("/connection/accessMethod", "02");

    assertThat(objections(dynamic)).isEmpty();
    assertThat(objections(dynamic.without("/connection/lineNo")))
        .containsExactly("FIELD_MISSING /connection/lineNo");
  }

  @Test
  void anInterconnectingUnitHasNoProviderAboveIt() {
    FilingForms form =
        anIpForm().with("/connection/connectionRole", "INTERCONNECTING").without("/connection/isp");

    assertThat(objections(form)).isEmpty();
  }

  @Test
  void rangesThatOverlapEachOtherAreNamedByTheLaterRow() {
    FilingForms form =
        anIpForm()
            .with("/connection/ipRanges/1/range", "61.128.100.0/28")
            .with("/connection/ipRanges/2/range", "61.128.101.0/28");

    assertThat(objections(form)).containsExactly("IP_REPEATED /connection/ipRanges/1/range");
  }

  @Test
  void aListBeyondItsLimitIsRefusedWithTheLimit() {
    FilingForms form = anIpForm().with("/connection/domains", Collections.nCopies(201, ""));

    assertThat(objections(form)).containsExactly("FIELD_TOO_MANY /connection/domains");
    assertThat(judge(form).findings().get(0).arguments()).containsExactly("200", "201");
  }

  @Test
  void aTextOfTenMegabytesIsRefusedForItsLength() {
    FilingForms form = anIpForm().with("/unit/unitName", "巴".repeat(10_000_000));

    assertThat(objections(form)).containsExactly("FIELD_TOO_LONG /unit/unitName");
  }

  @Test
  void brokenAndControlCharactersAreRefused() {
    assertThat(objections(anIpForm().with("/unit/policeStation", "派\u0000出所")))
        .containsExactly("FIELD_CHARACTERS /unit/policeStation");
    assertThat(objections(anIpForm().with("/unit/policeStation", "派\uFFFD出所")))
        .containsExactly("FIELD_CHARACTERS /unit/policeStation");
  }

  @Test
  void aUnitWithItsOldCodeOnlyGoesToTheDesk() {
    FilingForms form = anIpForm().without("/unit/uscc").with("/unit/orgCode", "56365494-8");

    IntakeDecision decision = judge(form);

    assertThat(decision).isInstanceOf(IntakeDecision.ForTheDesk.class);
    assertThat(objections(form)).containsExactly("ORG_CODE_LEGACY /unit/orgCode");
    assertThat(objections(form.with("/unit/orgCode", "56365494-7")))
        .containsExactly("ORG_CODE_CHECK /unit/orgCode");
  }

  @Test
  void anIndividualBusinessIsNoOrganisation() {
    assertThat(objections(anIpForm().with("/unit/uscc", "92652827MAXXXXX66" + "A")))
        .contains("NOT_ORGANISATION /unit/uscc");
  }

  @Test
  void aBranchOfACrossProvinceUnitNamesItsHeadOffice() {
    FilingForms branch = anIpForm().with("/unit/crossProvinceBranch", "是");

    assertThat(objections(branch))
        .containsExactly(
            "FIELD_MISSING /unit/hqName",
            "FIELD_MISSING /unit/hqUscc",
            "FIELD_MISSING /unit/hqProvince");
    assertThat(
            objections(
                branch
                    .with("/unit/hqName", "某某集团")
                    .with("/unit/hqUscc", "911101085636549482")
                    .with("/unit/hqProvince", "110000")))
        .isEmpty();
  }

  @Test
  void theAuthorityOfTheDivisionIsTheOneToChooseUnlessItIsTarim() {
    assertThat(objections(anIpForm().with("/authority", "KORLA")))
        .containsExactly("WRONG_JURISDICTION /authority");
    assertThat(objections(anIpForm().with("/authority", "TARIM"))).isEmpty();
    assertThat(
            objections(
                anIpForm().with("/authority", "KORLA").with("/unit/divisionCode", "korla_etdz")))
        .isEmpty();
  }

  @Test
  void anAuthorityWhoseClerksDecideGetsEveryForm() {
    IntakeDecision decision = rules.judge(anIpForm().form(), new Town().whoseClerksDecide());

    assertThat(decision).isInstanceOf(IntakeDecision.ForTheDesk.class);
  }

  @Test
  void theSameMobileNumberTwiceIsNoted() {
    FilingForms form = anIpForm().with("/emergencyContact/mobile", "+86 13999600002");

    assertThat(judge(form)).isInstanceOf(IntakeDecision.Accepted.class);
    assertThat(objections(form)).containsExactly("SAME_MOBILE /emergencyContact/mobile");
  }

  @Test
  void anAgentIsToldInFullAndAuthorised() {
    FilingForms form = anIpForm().with("/agent/name", "赵某某");

    assertThat(objections(form))
        .containsExactly(
            "FIELD_MISSING /agent/idType",
            "FIELD_MISSING /agent/idNo",
            "FIELD_MISSING /agent/mobile",
            "AUTHORISATION_MISSING /materials");
  }

  @Test
  void theLegalRepresentativeNeedsNoAuthorisationAsAgent() {
    FilingForms form =
        anIpForm()
            .with("/agent/name", "张某某")
            .with("/agent/idType", "111")
            .with("/agent/idNo", "65280119000101001x")
            .with("/agent/mobile", "13999600001");

    assertThat(objections(form)).isEmpty();
  }

  @Test
  void anImportantSectorBringsItsApproval() {
    FilingForms form = anIpForm().with("/unit/keySector", "true");

    assertThat(objections(form)).containsExactly("SECTOR_APPROVAL_MISSING /materials");
    assertThat(
            objections(
                form.with("/materials/0/kind", "SECTOR_APPROVAL").with("/materials/0/id", "a1"),
                new Town().holding("a1", MaterialKind.SECTOR_APPROVAL)))
        .isEmpty();
  }

  @Test
  void materialsAreThereOnceAndOfTheirKind() {
    FilingForms form =
        anIpForm()
            .with("/materials/0/kind", "TOPOLOGY")
            .with("/materials/0/id", "a1")
            .with("/materials/1/kind", "FORM")
            .with("/materials/1/id", "a1")
            .with("/materials/2/kind", "FORM")
            .with("/materials/2/id", "b2")
            .with("/materials/3/kind", "FORM");

    assertThat(objections(form, new Town().holding("a1", MaterialKind.TOPOLOGY)))
        .containsExactly(
            "ATTACHMENT_KIND_DIFFERS /materials/1/kind",
            "ATTACHMENT_REPEATED /materials/1/id",
            "ATTACHMENT_NOT_FOUND /materials/2/id",
            "FIELD_MISSING /materials/3/id");
  }

  @Test
  void informationServicesAreRemindedOfIcpRegistration() {
    FilingForms form =
        anIpForm().with("/connection/networkPurposes", List.of("OFFICE", "INFORMATION_SERVICE"));

    assertThat(objections(form)).containsExactly("ICP_FILING_DUE /connection/networkPurposes");
  }

  @Test
  void aSiteWithoutItsOwnDomainTellsItsHomePage() {
    FilingForms form =
        anIcpForm()
            .with("/service/noTopDomain", "true")
            .without("/service/primaryDomain")
            .without("/service/registrarName")
            .without("/service/registrarDivision");

    assertThat(objections(form)).isEmpty();
    assertThat(objections(form.without("/service/homeUrl")))
        .containsExactly("FIELD_MISSING /service/homeUrl");
  }

  @Test
  void aPriorApprovalHasTypeAndNumber() {
    assertThat(objections(anIcpForm().with("/service/preApprovals/0/type", "NEWS")))
        .containsExactly("FIELD_MISSING /service/preApprovals/0/certificateNo");
  }

  @Test
  void documentationAddressesPassOnlyWhereTheyAreAllowed() {
    FilingForms form = anIpForm().with("/connection/ipRanges/0/range", "192.0.2.0/29");
    IntakeRules training = new IntakeRules(ReservedRanges.exceptDocumentation());

    assertThat(objections(form)).containsExactly("IP_NOT_PUBLIC /connection/ipRanges/0/range");
    assertThat(training.judge(form.form(), new Town()).findings()).isEmpty();
  }

  private IntakeDecision judge(FilingForms form) {
    return rules.judge(form.form(), new Town());
  }

  private List<String> objections(FilingForms form) {
    return objections(form, new Town());
  }

  private List<String> objections(FilingForms form, Town town) {
    return rules.judge(form.form(), town).findings().stream()
        .map(finding -> finding.code() + " " + finding.field())
        .toList();
  }
}
