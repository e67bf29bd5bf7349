package org.beian.filing.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beian.filing.form.FilingForms.anIcpForm;
import static org.beian.filing.form.FilingForms.anIpForm;

import org.beian.filing.form.FilingForm;
import org.beian.filing.form.ReservedRanges;
import org.junit.jupiter.api.Test;

class IntakeRulesTest {

  private final IntakeRules rules = new IntakeRules(ReservedRanges.standard());

  @Test
  void aGoodIpFormIsAccepted() {
    assertAccepted(anIpForm().form());
  }

  @Test
  void aGoodIcpFormIsAccepted() {
    assertAccepted(anIcpForm().form());
  }

  private void assertAccepted(FilingForm form) {
    IntakeDecision decision = rules.judge(form, new Town());

    assertThat(decision.findings()).isEmpty();
    assertThat(decision).isInstanceOf(IntakeDecision.Accepted.class);
  }
}
