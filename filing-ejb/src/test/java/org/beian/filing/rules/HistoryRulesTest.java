package org.beian.filing.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beian.filing.form.FilingForms.anIcpForm;
import static org.beian.filing.form.FilingForms.anIpForm;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.beian.filing.form.ConnectionRole;
import org.beian.filing.form.FilingForms;
import org.beian.filing.form.FindingTexts;
import org.beian.filing.network.ReservedRanges;
import org.junit.jupiter.api.Test;

class HistoryRulesTest {

  private static final String UNIT = "91652827MAXXXXX66P";
  private static final String OTHER_UNIT = "91652801MAXXXXX07Y";

  private final IntakeRules rules = new IntakeRules(ReservedRanges.standard());

  @Test
  void aFormOfTheThirtiethDayIsCleanAndTheNextDayOneDayLate() {
    FilingForms form =
        anIpForm().with("/connection/connectedOn", "2026-10-24").without("/filledOn");

    IntakeDecision onDayThirty =
        rules.judge(form.form(), new Town().on(LocalDate.of(2026, 11, 23)));
    IntakeDecision onDayThirtyOne = rules.judge(form.form(), new Town());

    assertThat(onDayThirty.findings()).isEmpty();
    assertThat(onDayThirtyOne).isInstanceOf(IntakeDecision.Accepted.class);
    assertThat(FindingTexts.message(onDayThirtyOne.notes().get(0), Locale.CHINA))
        .startsWith("逾期1日");
    assertThat(onDayThirtyOne.gist().deadline().daysLate()).isOne();
  }

  @Test
  void aChangeIsNotCalledLateYearsAfterTheConnection() {
    FilingForms filed = anIpForm().with("/connection/connectedOn", "2019-10-24");
    FilingForms changed =
        anIpForm()
            .with("/connection/connectedOn", "2019-10-24")
            .with("/unit/unitPhone", "0996-2903895");
    Town town = new Town().whereTheFormChanges(new Standing("F1", filed.form()));

    assertThat(rules.judge(changed.form(), new Town()).notes()).isNotEmpty();
    assertThat(rules.judge(changed.form(), town).notes()).isEmpty();
  }

  @Test
  void addressesOfTheSameUnitMayBeADuplicateWhoseNumberIsTold() {
    Town town = new Town().havingFiled("F1", UNIT, ConnectionRole.USER, "61.128.100.8");

    IntakeDecision decision = rules.judge(anIpForm().form(), town);

    assertThat(decision).isInstanceOf(IntakeDecision.ForTheDesk.class);
    assertThat(objections(anIpForm(), town))
        .containsExactly("DUPLICATE_FILING /connection/ipRanges/0/range");
    assertThat(decision.findings().get(0).arguments()).containsExactly("F1");
  }

  @Test
  void addressesOfAnotherUserGoToTheDeskWithoutItsNumber() {
    Town town = new Town().havingFiled("F1", OTHER_UNIT, ConnectionRole.USER, "61.128.100.0/24");

    IntakeDecision decision = rules.judge(anIpForm().form(), town);

    assertThat(decision).isInstanceOf(IntakeDecision.ForTheDesk.class);
    assertThat(objections(anIpForm(), town))
        .containsExactly("IP_OVERLAP /connection/ipRanges/0/range");
    assertThat(decision.findings().get(0).arguments()).isEmpty();
  }

  @Test
  void addressesInsideAProvidersBlockAreFine() {
    Town provider =
        new Town().havingFiled("F1", OTHER_UNIT, ConnectionRole.ACCESS, "61.128.0.0/16");
    Town half = new Town().havingFiled("F1", OTHER_UNIT, ConnectionRole.ACCESS, "61.128.100.12/30");
    FilingForms block =
        anIpForm()
            .with("/connection/connectionRole", "ACCESS")
            .with("/connection/ipRanges/0/range", "61.128.0.0/16");
    Town child = new Town().havingFiled("F2", OTHER_UNIT, ConnectionRole.USER, "61.128.9.0/24");

    assertThat(objections(anIpForm(), provider)).isEmpty();
    assertThat(objections(block, child)).isEmpty();
    assertThat(objections(anIpForm(), half))
        .containsExactly("IP_OVERLAP /connection/ipRanges/0/range");
  }

  @Test
  void aDomainOnRecordGoesToTheDesk() {
    Town own = new Town().havingFiledDomain("F1", UNIT, "moumou-keji.cn");
    Town other = new Town().havingFiledDomain("F1", OTHER_UNIT, "moumou-keji.com.cn");

    assertThat(objections(anIcpForm(), own))
        .containsExactly("DUPLICATE_FILING /service/primaryDomain");
    assertThat(objections(anIcpForm(), other))
        .containsExactly("DOMAIN_HELD /service/otherDomains/0");
  }

  private List<String> objections(FilingForms form, Town town) {
    return rules.judge(form.form(), town).findings().stream()
        .map(finding -> finding.code() + " " + finding.field())
        .toList();
  }
}
