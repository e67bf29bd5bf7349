package org.beian.filing.rules;

import java.util.List;
import java.util.stream.Stream;
import org.beian.filing.form.FilingForm;
import org.beian.filing.form.FilingTrack;
import org.beian.filing.form.Finding;
import org.beian.filing.form.FindingCode.Weight;
import org.beian.filing.form.FormFields;
import org.beian.filing.network.ReservedRanges;

/** All rules of the intake: every one is asked of every form, and every objection is told. */
public final class IntakeRules {

  private static final List<IntakeRule> RULES =
      Stream.of(
              FieldRules.ALL,
              FormRules.ALL,
              JurisdictionRules.ALL,
              OrganisationRules.ALL,
              PeopleRules.ALL,
              ConnectionRules.ALL,
              AddressRules.ALL,
              DomainRules.ALL,
              SiteRules.ALL,
              SecurityRules.ALL,
              MaterialRules.ALL,
              HistoryRules.ALL,
              ChangeRules.ALL)
          .flatMap(List::stream)
          .toList();

  private final ReservedRanges reserved;

  /**
   * Rules that refuse some addresses.
   *
   * @param reserved the addresses nobody can file
   */
  public IntakeRules(ReservedRanges reserved) {
    this.reserved = reserved;
  }

  /**
   * Judges a form; the same form and facts always give the same decision.
   *
   * @param form as it was filled in; it is normalised before anything is judged
   */
  public IntakeDecision judge(FilingForm form, IntakeFacts facts) {
    Review review = new Review(normalised(form), facts, reserved);
    RULES.forEach(rule -> rule.ask(review));
    return decide(review);
  }

  /** Reads a form to which no rule objected. */
  Particulars read(FilingForm form, IntakeFacts facts) {
    return new Review(normalised(form), facts, reserved).particulars();
  }

  private static IntakeDecision decide(Review review) {
    List<Finding> reasons = review.findings(Weight.REFUSAL);
    List<Finding> desk = review.findings(Weight.DESK);
    List<Finding> notes = review.findings(Weight.NOTE);
    if (!reasons.isEmpty()) {
      return new IntakeDecision.Refused(review.gist(), reasons, desk, notes);
    }
    return desk.isEmpty()
        ? new IntakeDecision.Accepted(review.particulars(), review.gist(), notes)
        : new IntakeDecision.ForTheDesk(review.particulars(), review.gist(), desk, notes);
  }

  /** A form for IP registration says nothing about a service, whatever was left in its fields. */
  private static FilingForm normalised(FilingForm raw) {
    FilingForm form = FormFields.normalise(raw);
    return FilingTrack.ICP.name().equals(form.track()) ? form : form.withoutService();
  }
}
