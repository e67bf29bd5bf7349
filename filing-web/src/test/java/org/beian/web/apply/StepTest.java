package org.beian.web.apply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.beian.filing.form.FormField;
import org.beian.filing.form.FormFields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepTest {

  @ParameterizedTest
  @CsvSource({
    "/track, START",
    "/unit/divisionCode, START",
    "/unit/uscc, UNIT",
    "/unit/legalRepresentative/idNo, PEOPLE",
    "/agent/name, PEOPLE",
    "/connection/ipRanges/0/range, CONNECTION",
    "/service/mpsFilingNo, CONNECTION",
    "/security/logRetentionDays, SECURITY",
    "/materials, MATERIALS",
    "/truthful, REVIEW",
    "/unitary, REVIEW"
  })
  void knowsThePageOfAField(String pointer, Step step) {
    assertThat(Step.of(pointer)).isEqualTo(step);
  }

  @Test
  void hasAPageForEveryFieldOfTheForm() {
    Map<String, Step> homeless = new TreeMap<>();
    for (FormField field : FormFields.all()) {
      String pointer = "/" + field.path().replace('.', '/').replace("*", "0");
      if (Step.of(pointer) == Step.REVIEW) {
        homeless.put(pointer, Step.REVIEW);
      }
    }

    assertThat(homeless).containsOnlyKeys("/truthful", "/filledOn");
  }

  @Test
  void leadsFromTheStartToTheReview() {
    assertThat(Step.START.before()).isEqualTo(Step.START);
    assertThat(Step.START.after()).isEqualTo(Step.UNIT);
    assertThat(Step.MATERIALS.after()).isEqualTo(Step.REVIEW);
    assertThat(Step.REVIEW.after()).isEqualTo(Step.REVIEW);
  }
}
