package org.beian.filing.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

  private static final Pattern HAN = Pattern.compile(".*\\p{IsHan}.*", Pattern.DOTALL);
  private static final List<Locale> LANGUAGES = List.of(Locale.CHINA, Locale.ENGLISH);

  /** A text that is missing in English would be shown in Chinese, so the keys are compared. */
  @ParameterizedTest
  @ValueSource(strings = {"Findings", "Fields"})
  void bothLanguagesHaveTheSameTexts(String bundle) throws IOException {
    assertThat(keys(bundle + "_en.properties")).isEqualTo(keys(bundle + ".properties"));
  }

  @ParameterizedTest
  @EnumSource
  void everyFindingHasItsTextsInBothLanguages(FindingCode code) {
    Finding finding = Finding.of(code, "/unit/uscc", "arg1", "arg2", "arg3", "arg4");

    for (Locale language : LANGUAGES) {
      List<String> texts =
          List.of(
              FindingTexts.title(code, language),
              FindingTexts.message(finding, language),
              FindingTexts.fix(finding, language));
      assertThat(texts).allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain("{"));
      assertThat(HAN.matcher(texts.get(0)).matches()).isEqualTo(language.equals(Locale.CHINA));
    }
    assertThat(FindingTexts.source(code, Locale.CHINA)).isNotBlank();
    assertThat(FindingTexts.source(code, Locale.ENGLISH)).isNotBlank().doesNotContainPattern(HAN);
  }

  @ParameterizedTest
  @MethodSource("fields")
  void everyFieldHasItsLabelInBothLanguages(FormField field) {
    String zh = FieldLabels.label(field.path(), Locale.CHINA);
    String en = FieldLabels.label(field.path(), Locale.ENGLISH);

    assertThat(zh).isNotEqualTo(field.path()).isNotBlank();
    assertThat(en).isNotEqualTo(zh).isNotBlank();
    assertThat(HAN.matcher(en).matches()).isFalse();
  }

  private static Set<String> keys(String resource) throws IOException {
    Properties texts = new Properties();
    try (InputStream source = TextsTest.class.getResourceAsStream(resource)) {
      texts.load(new InputStreamReader(source, StandardCharsets.UTF_8));
    }
    return texts.stringPropertyNames();
  }

  static Stream<FormField> fields() {
    return FormFields.all().stream();
  }
}
