package org.beian.directory.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "91652801MAXXXXX07Y",
        "1165280101XXXXX12P",
        "1265280045XXXXX168",
        "51652826MJXXXXX18Y",
        "52652822MJXXXXX26W",
        "93652825MAXXXXX312",
        "91652827MAXXXXX66P",
        "91652801MAXXX01700",
        "91652801MAXXX004X1",
        "911101085636549482",
        "11431300006498372C",
        "91652801maxxxxx07y",
        " 91652801MAXXXXX07Y "
      })
  void takesCodesWithTheRightCheckCharacter(String text) {
    assertThat(CreditCode.isValid(text)).isTrue();
    assertThat(new CreditCode(text).isChecked()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"91652801MAXXXXX07X", "91652801MAXXXXX70Y"})
  void tellsAWrongCheckCharacterApart(String text) {
    assertThat(new CreditCode(text).isChecked()).isFalse();
    assertThat(new CreditCode(text).isPilot()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "91652801MASXXXX07Y",
        "91652801MAXXXXXO7Y",
        "9165280MAXXXXX07Y",
        "9165280AMAXXXXX07Y",
        "91652801MAXXXXX07YY",
        ""
      })
  void refusesWhatHasNotTheForm(String text) {
    assertThat(CreditCode.isValid(text)).isFalse();
    assertThatThrownBy(() -> new CreditCode(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"91350100M0001TGQXM", "91350211M0000XUF46", "91350203M0001FUE2P"})
  void knowsTheCodesOfThePilotThatAreLegalWithAWrongCheckCharacter(String text) {
    CreditCode code = new CreditCode(text);

    assertThat(code.isChecked()).isFalse();
    assertThat(code.isPilot()).isTrue();
  }

  @Test
  void isNoPilotCodeOutsideFujianOrForOtherThanEnterprises() {
    assertThat(new CreditCode("91652801M0001TGQXM").isPilot()).isFalse();
    assertThat(new CreditCode("92350100M0001TGQXM").isPilot()).isFalse();
  }

  @Test
  void readsItsParts() {
    CreditCode code = new CreditCode("91652801MAXXXXX07Y");

    assertThat(code.department()).isEqualTo('9');
    assertThat(code.category()).isEqualTo("91");
    assertThat(code.registrarDivision()).isEqualTo("652801");
    assertThat(code.organisationCode()).isEqualTo("MAXXXXX07");
  }

  @Test
  void embedsAnOrganisationCodeWhoseCheckMayBeWrong() {
    assertThat(embedded("91652801MAXXX004X1").isChecked()).isTrue();
    assertThat(embedded("91652801MAXXXXX082").isChecked()).isFalse();
    assertThat(new CreditCode("91652801MAXXXXX082").isChecked()).isTrue();
  }

  private static OrganisationCode embedded(String text) {
    return new OrganisationCode(new CreditCode(text).organisationCode());
  }
}
