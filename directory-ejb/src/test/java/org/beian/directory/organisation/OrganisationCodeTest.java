package org.beian.directory.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationCodeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"56365494-8", "67395965-4", "MAXXXXX0-7", "D2143569-X", "00000000-0", "d2143569x"})
  void takesCodesWithTheRightCheckCharacter(String text) {
    assertThat(OrganisationCode.isValid(text)).isTrue();
    assertThat(new OrganisationCode(text).isChecked()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"56365494-7", "D2143569-1", "MAXXXXX0-4"})
  void tellsAWrongCheckCharacterApart(String text) {
    assertThat(new OrganisationCode(text).isChecked()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"6739596-4", "5636549A8X", "56365494--8", ""})
  void refusesWhatHasNotTheForm(String text) {
    assertThat(OrganisationCode.isValid(text)).isFalse();
    assertThatThrownBy(() -> new OrganisationCode(text))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void isTheSameWithAndWithoutHyphen() {
    assertThat(new OrganisationCode("563654948")).isEqualTo(new OrganisationCode("56365494-8"));
    assertThat(new OrganisationCode("563654948")).hasToString("56365494-8");
  }
}
