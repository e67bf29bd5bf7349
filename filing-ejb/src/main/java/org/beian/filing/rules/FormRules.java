package org.beian.filing.rules;

import static org.beian.filing.form.FindingCode.DATE_IN_FUTURE;
import static org.beian.filing.form.FindingCode.NOT_DECLARED_TRUE;

import java.time.LocalDate;
import java.util.List;

/** Rules on the form as a whole. */
final class FormRules {

  static final List<IntakeRule> ALL =
      List.of(FormRules::trackIsChosen, FormRules::wasFilledInBefore, FormRules::isDeclaredTrue);

  private FormRules() {}

  /** Guide item 10: a form is for IP registration or for ICP registration. */
  static void trackIsChosen(Review review) {
    review.require("/track", review.form().track());
  }

  /** The form's date (填表日期) may be left out, but cannot lie ahead. */
  static void wasFilledInBefore(Review review) {
    LocalDate filledOn = Answers.day(review.form().filledOn());
    if (filledOn != null && filledOn.isAfter(review.today())) {
      review.find(DATE_IN_FUTURE, "/filledOn", review.today().toString());
    }
  }

  /** Order 33, Art. 8: what is told to the police is told truthfully. */
  static void isDeclaredTrue(Review review) {
    review.require("/truthful", review.form().truthful());
    if ("false".equals(review.form().truthful())) {
      review.find(NOT_DECLARED_TRUE, "/truthful");
    }
  }
}
