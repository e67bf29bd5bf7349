package org.beian.filing.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.function.Supplier;
import org.beian.directory.authority.AuthorityCode;
import org.beian.directory.authority.AuthorityDirectory;
import org.beian.directory.staff.StaffMember;
import org.beian.directory.staff.StaffRole;
import org.beian.directory.staff.StaffScope;
import org.beian.filing.persistence.Sql;
import org.beian.filing.registry.OutdatedException;
import org.beian.filing.worklist.QueueDesk;

/**
 * Where clerks decide. Only who has a case in hand decides it, on cases of the own authority; of
 * decisions at the same time one is taken.
 */
@Stateless
@RolesAllowed(StaffRole.Name.CLERK)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DecisionDesk {

  /** The most cases that one batch decides: those of one page. */
  public static final int MOST_IN_BATCH = QueueDesk.MOST;

  private static final Logger LOG = System.getLogger(DecisionDesk.class.getName());
  private static final int MOST_ATTEMPTS = 3;

  @Inject StaffScope scope;
  @Inject DecisionStep step;
  @Inject QueueDesk queue;
  @Inject AuthorityDirectory authorities;

  /** Decides a case that the caller has in hand. */
  public Outcome decide(Decision decision) {
    StaffMember by = scope.require(StaffRole.CLERK);
    return attempt(decision.applicationNo(), () -> step.decide(decision, by));
  }

  /**
   * Decides many cases alike, each for itself, and takes in hand those that nobody has.
   *
   * @param numbers {@value #MOST_IN_BATCH} at most; what is beyond is left alone
   * @return what came of each, in their order
   */
  public List<Outcome> decideAll(List<String> numbers, Decision decision) {
    StaffMember by = scope.require(StaffRole.CLERK);
    return numbers.stream()
        .distinct()
        .limit(MOST_IN_BATCH)
        .map(
            number ->
                oneOfMany(
                    number,
                    () -> {
                      queue.claim(number);
                      return step.decide(decision.of(number), by);
                    }))
        .toList();
  }

  /** Sends a case that the caller has in hand to another authority, for a reason. */
  public Outcome refer(String applicationNo, AuthorityCode to, String words) {
    StaffMember by = scope.require(StaffRole.CLERK);
    if (words.isBlank() || words.length() > Decision.LONGEST_WORDS) {
      return Outcome.of(applicationNo, Answer.WORDS);
    }
    return authorities.find(to).isEmpty()
        ? Outcome.of(applicationNo, Answer.NO_REFERRAL)
        : attempt(applicationNo, () -> step.refer(applicationNo, to, words.strip(), by));
  }

  /**
   * An attempt whose failure, whatever it is, is its own: the others' outcomes are told as well.
   */
  private static Outcome oneOfMany(String number, Supplier<Outcome> act) {
    try {
      return attempt(number, act);
    } catch (RuntimeException e) {
      LOG.log(Level.ERROR, "Case " + number + " of a batch was not decided", e);
      return Outcome.of(number, Answer.FAILED);
    }
  }

  private static Outcome attempt(String number, Supplier<Outcome> act) {
    for (int attempt = 1; ; attempt++) {
      try {
        return act.get();
      } catch (OutdatedException e) {
        return Outcome.of(number, Answer.OUTDATED);
      } catch (RuntimeException e) {
        if (Sql.isDuplicate(e)) {
          return Outcome.of(number, Answer.TAKEN);
        }
        if (attempt == MOST_ATTEMPTS || !Sql.isConflict(e)) {
          throw e;
        }
      }
    }
  }
}
