package org.beian.filing.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "＝1+1", "＋1", "－1", "＠SUM(A1)", "\t=1"})
  void bringsNoFormulaIntoASpreadsheet(String cell) {
    assertThat(Csv.harmless(cell)).isEqualTo("'" + cell);
  }
}
