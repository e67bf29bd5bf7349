package org.beian.web.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemTextsTest {

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void haveATextForEveryCodeAndNothingElse(String language) {
    Set<String> wanted = new HashSet<>();
    for (ProblemType type : ProblemType.values()) {
      wanted.addAll(
          List.of("problem." + type.key() + ".title", "problem." + type.key() + ".detail"));
    }
    for (FaultCode code : FaultCode.values()) {
      wanted.addAll(List.of("fault." + code.key() + ".message", "fault." + code.key() + ".fix"));
    }

    assertThat(bundle(language).keySet()).isEqualTo(wanted);
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void fillEveryPlaceholder(String language) {
    Locale locale = Locale.forLanguageTag(language);
    for (FaultCode code : FaultCode.values()) {
      ErrorView error = Fault.of(code, "/x", "one", "two", "three").in(locale);

      assertThat(error.message() + error.fix()).doesNotContain("{", "'");
    }
  }

  private static ResourceBundle bundle(String language) {
    return ResourceBundle.getBundle(
        "org.beian.web.api.problem.Problems",
        Locale.forLanguageTag(language),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
