package org.beian.filing.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.beian.filing.form.ConnectionRole;
import org.beian.filing.form.FilingTrack;
import org.beian.filing.form.FormField;
import org.beian.filing.form.MaterialKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CodeListsTest {

  private static final Pattern HAN = Pattern.compile(".*\\p{IsHan}.*", Pattern.DOTALL);

  @ParameterizedTest
  @MethodSource("org.beian.filing.codes.CodeLists#all")
  void everyCodeHasItsLabelInBothLanguages(CodeList list) {
    assertThat(list.codes())
        .isNotEmpty()
        .allSatisfy(
            code -> {
              assertThat(code.zh()).isNotBlank();
              assertThat(code.en()).isNotBlank().isNotEqualTo(code.zh());
              assertThat(HAN.matcher(code.en()).matches()).isFalse();
            });
    assertThat(list.version()).isNotBlank();
  }

  @ParameterizedTest
  @MethodSource("org.beian.filing.form.FormFields#all")
  void everyFieldOfAListHasAListOnRecord(FormField field) {
    assertThat(field.codeList() == null || CodeLists.find(field.codeList()).isPresent()).isTrue();
  }

  @Test
  void materialKindsAndRolesAreThoseOfTheirLists() {
    assertThat(CodeLists.find("material-kind").orElseThrow().codes())
        .extracting(Code::code)
        .containsExactly(names(MaterialKind.values()));
    assertThat(CodeLists.find("connection-role").orElseThrow().codes())
        .extracting(Code::code)
        .containsExactly(names(ConnectionRole.values()));
    assertThat(CodeLists.find("track").orElseThrow().codes())
        .extracting(Code::code)
        .containsExactly(names(FilingTrack.values()));
  }

  private static String[] names(Enum<?>[] constants) {
    return Arrays.stream(constants).map(Enum::name).toArray(String[]::new);
  }
}
