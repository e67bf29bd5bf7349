package org.beian.filing.rules;

import static org.beian.filing.form.FindingCode.AUTHORITY_REVIEWS;
import static org.beian.filing.form.FindingCode.AUTHORITY_UNKNOWN;
import static org.beian.filing.form.FindingCode.DIVISION_NOT_OURS;
import static org.beian.filing.form.FindingCode.DIVISION_OF_CORPS;
import static org.beian.filing.form.FindingCode.FIELD_FORMAT;
import static org.beian.filing.form.FindingCode.WRONG_JURISDICTION;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.beian.directory.authority.AuthorityCode;
import org.beian.directory.authority.AuthorityView;
import org.beian.directory.authority.DecisionPolicy;
import org.beian.directory.authority.DivisionView;

/** Rules on who receives a form. */
final class JurisdictionRules {

  /** Our own code of the development zone (开发区), which has none in GB/T 2260. */
  static final String DEVELOPMENT_ZONE = "KORLA_ETDZ";

  static final List<IntakeRule> ALL =
      List.of(
          JurisdictionRules::authorityIsKnown,
          JurisdictionRules::divisionIsOurs,
          JurisdictionRules::authorityAnswersForDivision,
          JurisdictionRules::authorityMayDecideItself);

  private static final AuthorityCode TARIM = new AuthorityCode("TARIM");
  private static final String DIVISION = "/unit/divisionCode";

  /** Tiemenguan (铁门关市) and the Corps' regiments inside our counties. */
  private static final Pattern OF_CORPS = Pattern.compile("659006.*|6528[0-9]{2}5[0-9]{2}.*");

  private JurisdictionRules() {}

  /** Order 33, Art. 12; guide item 4: the form goes to a designated receiving authority. */
  static void authorityIsKnown(Review review) {
    String pointer = "/authority";
    String authority = review.form().authority();
    review.require(pointer, authority);
    if (review.isSound(pointer, authority) && review.authority().isEmpty()) {
      review.find(AUTHORITY_UNKNOWN, pointer, FieldRules.shown(authority));
    }
  }

  /** Order 33, Art. 12 (所在地): the office lies where our authorities are; the Corps has its own. */
  static void divisionIsOurs(Review review) {
    String written = review.form().unit().divisionCode();
    review.require(DIVISION, written);
    if (!review.isSound(DIVISION, written)) {
      return;
    }
    String division = review.answers().divisionCode();
    if (division == null) {
      review.find(FIELD_FORMAT, DIVISION, "六位行政区划代码，例如 652801", "six digits, such as 652801");
    } else if (OF_CORPS.matcher(written).matches()) {
      review.find(DIVISION_OF_CORPS, DIVISION, written);
    } else if (review.facts().answeringFor(division).isEmpty()) {
      review.find(DIVISION_NOT_OURS, DIVISION, written);
    }
  }

  /**
   * Order 33, Art. 12; guide item 4: each division has its authority, the development zone that of
   * Korla. The Tarim detachment's area overlaps the counties, so it may be chosen anywhere.
   */
  static void authorityAnswersForDivision(Review review) {
    AuthorityView chosen = review.authority().orElse(null);
    String division = review.answers().divisionCode();
    if (chosen == null || division == null || chosen.code().equals(TARIM)) {
      return;
    }
    Optional<AuthorityView> answering =
        review.facts().answeringFor(division).flatMap(review.facts()::authority);
    if (review.isSound(DIVISION)
        && answering.isPresent()
        && !answering.get().code().equals(chosen.code())) {
      blame(review, division, answering.get());
    }
  }

  /** Guide items 4 and 5: an authority may want to see every form itself. */
  static void authorityMayDecideItself(Review review) {
    review
        .authority()
        .filter(authority -> authority.policy() == DecisionPolicy.CLERK)
        .ifPresent(
            authority ->
                review.find(
                    AUTHORITY_REVIEWS, "/authority", authority.nameZh(), authority.nameEn()));
  }

  private static void blame(Review review, String division, AuthorityView answering) {
    Optional<DivisionView> place =
        answering.divisions().stream().filter(view -> view.code().equals(division)).findFirst();
    review.find(
        WRONG_JURISDICTION,
        "/authority",
        place.map(DivisionView::nameZh).orElse(division),
        answering.nameZh(),
        place.map(DivisionView::nameEn).orElse(division),
        answering.nameEn());
  }
}
