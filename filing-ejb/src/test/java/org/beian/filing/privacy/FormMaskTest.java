package org.beian.filing.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beian.filing.form.FilingForms.anIpForm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.beian.filing.form.FilingForm;
import org.beian.filing.form.FormField;
import org.beian.filing.form.FormFields;
import org.beian.filing.persistence.Json;
import org.junit.jupiter.api.Test;

class FormMaskTest {

  @Test
  void coversEveryNumberOfEveryPersonAndNothingElse() {
    FilingForm form = FormFields.normalise(anIpForm().form());

    FilingForm masked = FormMask.masked(form);

    FormFields.visit(
        form,
        new FormFields.Visitor() {
          @Override
          public void text(String pointer, FormField field, String text) {
            String shown = textAt(masked, pointer);
            if (pointer.matches(".*/(idNo|mobile|landline|email)")) {
              assertThat(shown).as(pointer).contains("****").isNotEqualTo(text);
            } else {
              assertThat(shown).as(pointer).isEqualTo(text);
            }
          }

          @Override
          public void overfull(String pointer, int most, int rows) {}
        });
  }

  @Test
  void leavesEnoughToTellTwoNumbersApart() {
    assertThat(FormMask.number("652801199001011234")).isEqualTo("6528**************");
    assertThat(FormMask.phone("13812345678")).isEqualTo("138****5678");
    assertThat(FormMask.phone("10000")).isEqualTo("****");
    assertThat(FormMask.email("wang@example.cn")).isEqualTo("w****@example.cn");
    assertThat(FormMask.email(null)).isNull();
  }

  private static String textAt(FilingForm form, String pointer) {
    try {
      return new ObjectMapper().readTree(Json.write(form)).at(pointer).asText();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
