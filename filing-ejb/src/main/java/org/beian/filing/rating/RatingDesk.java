package org.beian.filing.rating;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.beian.directory.audit.AuditLog;
import org.beian.directory.authority.AuthorityCode;
import org.beian.directory.authority.AuthorityDirectory;
import org.beian.directory.text.Words;
import org.beian.filing.application.ApplicationState;
import org.beian.filing.application.CaseView;
import org.beian.filing.cases.CaseAccess;
import org.beian.filing.complaint.ComplaintDesk;
import org.beian.filing.querycode.TooManyTriesException;

/**
 * Where whoever holds the code of a case rates how it was handled (好差评): once, of their own free
 * will, and in confidence. A bad rating becomes a task for somebody who did not decide the case,
 * with the clock of a complaint.
 */
@Stateless
public class RatingDesk {

  /** In characters. */
  public static final int LONGEST_WORDS = 500;

  @Inject CaseAccess cases;
  @Inject Ratings ratings;
  @Inject ComplaintDesk complaints;
  @Inject AuthorityDirectory authorities;
  @Inject AuditLog audit;
  @Inject Clock clock;

  /**
   * Rates a case.
   *
   * @param number application or filing number, as it was typed
   * @param clientAddress network address of the asker, to which wrong tries are counted; may be
   *     null
   * @param level name of a {@link RatingLevel}
   * @param typed words of the rater's own, may be empty
   * @throws TooManyTriesException after ten wrong tries at the number, or too many from the address
   */
  public RatingOutcome rate(
      String number, String code, String clientAddress, String level, String typed) {
    Optional<CaseView> found = cases.open(number, code, clientAddress);
    if (found.isEmpty()) {
      return RatingOutcome.UNKNOWN;
    }
    String words = Words.of(typed);
    if (words != null && Words.length(words) > LONGEST_WORDS) {
      return RatingOutcome.WORDS_TOO_LONG;
    }
    return RatingLevel.named(level)
        .map(chosen -> rate(found.get(), chosen, words))
        .orElse(RatingOutcome.LEVEL_MISSING);
  }

  private RatingOutcome rate(CaseView rated, RatingLevel level, String words) {
    if (rated.state() != ApplicationState.FILED && rated.state() != ApplicationState.NOT_ACCEPTED) {
      return RatingOutcome.NOT_DECIDED;
    }
    String number = rated.applicationNo();
    if (!ratings.add(number, rated.authority(), level, words, clock.instant())) {
      return RatingOutcome.ALREADY_RATED;
    }
    if (level.isBad()) {
      ratings.link(number, complaints.hearRating(number, responsible(rated), words));
    }
    audit.enter("rating.give", number, level.name());
    return RatingOutcome.RATED;
  }

  /** The rating of a case; only for whoever was let into the case. */
  public Optional<ServiceRating> find(String applicationNo) {
    return ratings.find(applicationNo);
  }

  /** The authority of the case; where the form named none, the first of the guide. */
  private AuthorityCode responsible(CaseView rated) {
    return Optional.ofNullable(rated.authority())
        .filter(code -> authorities.find(code).isPresent())
        .orElseGet(() -> authorities.all().get(0).code());
  }
}
