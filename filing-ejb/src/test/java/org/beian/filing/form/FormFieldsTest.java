package org.beian.filing.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FormFieldsTest {

  @Test
  void pointersAreOrderedAsTheFormIsAndRowsByNumber() {
    List<String> ordered =
        List.of(
            "/track",
            "/unit",
            "/unit/uscc",
            "/connection/ipRanges/2/range",
            "/connection/ipRanges/10/range",
            "/connection/domains/0",
            "/materials",
            "/truthful");
    List<String> shuffled = Stream.of(6, 3, 0, 4, 1, 7, 2, 5).map(ordered::get).toList();

    assertThat(shuffled.stream().sorted(FormFields::compare)).containsExactlyElementsOf(ordered);
  }

  @Test
  void aNormalisedFormIsNormalisedAlready() {
    for (FilingForms form : List.of(FilingForms.anIpForm(), FilingForms.anEmptyForm())) {
      FilingForm once = FormFields.normalise(form.with("/unit/unitName", " ａ　b ").form());

      assertThat(FormFields.normalise(once)).isEqualTo(once);
      assertThat(once.unit().unitName()).isEqualTo("a b");
    }
  }

  @Test
  void rowsKeepTheirNumbersWhenOthersAreBlank() {
    FilingForm form =
        FormFields.normalise(
            FilingForms.anEmptyForm().with("/connection/domains/2", "a.cn").form());

    assertThat(form.connection().domains()).isEqualTo(Arrays.asList(null, null, "a.cn"));
  }

  @Test
  void aFieldInAListIsToldWithItsPlace() {
    assertThat(FieldLabels.label("/connection/ipRanges/0/range", Locale.CHINA))
        .isEqualTo("IP 地址（第 1 项）");
    assertThat(FieldLabels.label("/connection/ipRanges/11/range", Locale.ENGLISH))
        .isEqualTo("IP addresses (no. 12)");
  }
}
