package org.beian.web.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerLanguageTest {

  @ParameterizedTest
  @ValueSource(strings = {"en", "en-GB", "fr, en;q=0.5", "zh;q=0.1, en;q=0.2", "zh;q=0, EN"})
  void isEnglishWhereItIsPreferred(String header) {
    assertThat(AnswerLanguage.of(header)).isEqualTo(Locale.ENGLISH);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "zh", "zh-CN, en", "*", "fr", "en;q=0", "en;q=2", "en;q=x", "!!", "en_"})
  void isChineseOtherwise(String header) {
    assertThat(AnswerLanguage.of(header)).isEqualTo(Locale.CHINESE);
  }

  @Test
  void isChineseWithoutTheHeader() {
    assertThat(AnswerLanguage.of(null)).isEqualTo(Locale.CHINESE);
  }
}
