package org.beian.e2e.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CreditCodesTest {

  @Test
  void makesEveryCodeOnce() {
    assertThat(IntStream.range(0, 10_000).mapToObj(CreditCodes::of)).doesNotHaveDuplicates();
  }

  @Test
  void computesTheCheckCharacterOfTheStandard() {
    assertThat(CreditCodes.checkCharacter("91652801MAXXXXX07")).isEqualTo('Y');
    assertThat(CreditCodes.checkCharacter("91110108563654948")).isEqualTo('2');
  }

  @Test
  void makesAWrongCodeThatDiffersInItsLastCharacterOnly() {
    assertThat(CreditCodes.wrong(7))
        .startsWith(CreditCodes.of(7).substring(0, 17))
        .isNotEqualTo(CreditCodes.of(7));
  }
}
