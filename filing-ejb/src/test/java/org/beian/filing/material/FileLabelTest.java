package org.beian.filing.material;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileLabelTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      textBlock =
          """
          备案表 扫描.pdf           > 备案表 扫描.pdf
          C:\\Users\\李\\表.pdf      > 表.pdf
          ../../etc/passwd        > passwd
          ..                      > FORM
          /                       > FORM
          """)
  void keepsTheNameAndDropsWhatIsMoreThanALabel(String fileName, String label) {
    assertThat(FileLabel.of(fileName, "FORM")).isEqualTo(label);
  }

  @Test
  void dropsCharactersThatDoNotShow() {
    String turnedAround = Character.toString(0x202E);

    assertThat(FileLabel.of("a\0b" + turnedAround + "fdp.exe\t.pdf", "FORM"))
        .isEqualTo("abfdp.exe.pdf");
  }

  @ParameterizedTest
  @CsvSource({"表,300", "😀,300"})
  void keepsTheEndOfALongName(String character, int times) {
    String label = FileLabel.of(character.repeat(times) + ".pdf", "FORM");

    assertThat(label.codePointCount(0, label.length())).isEqualTo(100);
    assertThat(label).startsWith(character).endsWith(character + ".pdf");
  }
}
