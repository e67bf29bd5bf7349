package org.beian.filing.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beian.filing.form.FilingForms.anIcpForm;
import static org.beian.filing.form.FilingForms.anIpForm;

import java.util.List;
import org.beian.filing.form.FilingForms;
import org.beian.filing.form.Finding;
import org.beian.filing.network.ReservedRanges;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Good and bad values of domain facts 3.1 to 3.9, each in an otherwise good form. */
class FieldValuesTest {

  private final IntakeRules rules = new IntakeRules(ReservedRanges.standard());

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvFileSource(resources = "/rules/ip-values.csv", delimiter = '|', maxCharsPerColumn = 10_000)
  void aValueInAnIpFormIsJudgedAsListed(String pointer, String value, String expected) {
    assertThat(codesAt(pointer, anIpForm().with(pointer, value))).isEqualTo(listed(expected));
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvFileSource(resources = "/rules/icp-values.csv", delimiter = '|')
  void aValueInAnIcpFormIsJudgedAsListed(String pointer, String value, String expected) {
    assertThat(codesAt(pointer, anIcpForm().with(pointer, value))).isEqualTo(listed(expected));
  }

  private List<String> codesAt(String pointer, FilingForms form) {
    List<Finding> findings = rules.judge(form.form(), new Town()).findings();
    assertThat(findings).allMatch(finding -> finding.field().equals(pointer));
    return findings.stream().map(finding -> finding.code().name()).toList();
  }

  private static List<String> listed(String expected) {
    return expected.equals("good") ? List.of() : List.of(expected.split(",", -1));
  }
}
