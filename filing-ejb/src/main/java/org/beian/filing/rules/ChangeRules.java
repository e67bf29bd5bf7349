package org.beian.filing.rules;

import static org.beian.filing.form.FindingCode.NOTHING_CHANGED;
import static org.beian.filing.form.FindingCode.TRACK_CHANGED;
import static org.beian.filing.form.FindingCode.UNIT_CHANGED;

import java.util.List;
import java.util.Objects;
import org.beian.filing.form.FilingForm;
import org.beian.filing.form.FormUnits;

/** Rules on what a change may do to a filing; a form for a new filing meets all of them. */
final class ChangeRules {

  static final List<IntakeRule> ALL =
      List.of(
          ChangeRules::trackStays, ChangeRules::unitStays, ChangeRules::somethingIsOtherThanBefore);

  private ChangeRules() {}

  /** Guide item 10: the tracks are filed apart; the number of a filing tells its track. */
  static void trackStays(Review review) {
    if (review.standing().isPresent()
        && !Objects.equals(review.standing().get().form().track(), review.form().track())) {
      review.find(TRACK_CHANGED, "/track");
    }
  }

  /** Order 33, Art. 12: each unit files; another unit that takes over files anew. */
  static void unitStays(Review review) {
    review
        .standing()
        .map(Standing::form)
        .filter(before -> !isSameUnit(before, review.form()))
        .ifPresent(before -> review.find(UNIT_CHANGED, "/unit/uscc"));
  }

  /** Order 33, Art. 12: changes are reported; what stayed as it was is confirmed instead. */
  static void somethingIsOtherThanBefore(Review review) {
    review
        .standing()
        .filter(standing -> FormUnits.differences(standing.form(), review.form()).isEmpty())
        .ifPresent(standing -> review.find(NOTHING_CHANGED, "/track"));
  }

  /** A unit that had only the old code may have got a credit code since, which contains it. */
  private static boolean isSameUnit(FilingForm before, FilingForm after) {
    String code = before.unit().uscc();
    if (code != null) {
      return code.equals(after.unit().uscc());
    }
    String old = Objects.requireNonNullElse(before.unit().orgCode(), "").replace("-", "");
    return old.equals(Objects.requireNonNullElse(after.unit().orgCode(), "").replace("-", ""))
        || (after.unit().uscc() != null && after.unit().uscc().contains(old));
  }
}
