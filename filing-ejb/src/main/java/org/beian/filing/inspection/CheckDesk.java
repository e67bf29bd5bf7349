package org.beian.filing.inspection;

import static org.beian.directory.staff.StaffRole.CLERK;
import static org.beian.directory.staff.StaffRole.REVIEWER;
import static org.beian.directory.staff.StaffRole.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.beian.directory.audit.AuditLog;
import org.beian.directory.authority.AuthorityCode;
import org.beian.directory.calendar.CalendarService;
import org.beian.directory.staff.StaffMember;
import org.beian.directory.staff.StaffRole;
import org.beian.directory.staff.StaffScope;
import org.beian.directory.text.Words;
import org.beian.filing.message.MessageOffice;
import org.beian.filing.message.MessageOutcome;
import org.beian.filing.sampling.CheckCounts;
import org.beian.filing.sampling.CheckState;
import org.beian.filing.sampling.FollowUp;
import org.beian.filing.sampling.SpotCheck;
import org.beian.filing.sampling.SpotChecks;

/**
 * Where cases that the machine filed and the lot drew are looked at again, by somebody of their
 * authority who did not hand them in.
 */
@Stateless
@RolesAllowed({StaffRole.Name.CLERK, StaffRole.Name.REVIEWER, StaffRole.Name.SUPERVISOR})
public class CheckDesk {

  /** The most rows of a page. */
  public static final int PAGE = 50;

  public static final int LONGEST_REASONS = 1_000;

  @Inject StaffScope scope;
  @Inject SpotChecks checks;
  @Inject MessageOffice messages;
  @Inject VoidingDesk voidings;
  @Inject AuditLog audit;
  @Inject Clock clock;

  /**
   * What waits to be checked, drawn first comes first.
   *
   * @param authority one that the caller sees; any other is answered as their own
   * @param after id of the last of the page before, 0 for the first page
   */
  public List<SpotCheck> waiting(AuthorityCode authority, long after) {
    return checks.waiting(caller().seen(authority), after, PAGE);
  }

  /**
   * Faults that were found, the newest case first; as {@link #waiting} takes the authority.
   *
   * @param before id of the last of the page before, 0 for the first page
   */
  public List<SpotCheck> faults(AuthorityCode authority, long before) {
    return checks.faults(caller().seen(authority), before == 0 ? Long.MAX_VALUE : before, PAGE);
  }

  /** What became of the cases drawn this year; for supervisors. */
  public CheckCounts counts(AuthorityCode authority) {
    StaffMember supervisor = scope.require(SUPERVISOR);
    LocalDate year = LocalDate.ofInstant(clock.instant(), CalendarService.BEIJING).withDayOfYear(1);
    return checks.counts(
        supervisor.seen(authority), year.atStartOfDay(CalendarService.BEIJING).toInstant());
  }

  /** The check of a case, if it was drawn and the caller may look at it. */
  public Optional<SpotCheck> of(String applicationNo) {
    StaffMember member = caller();
    return checks.find(applicationNo).filter(one -> member.sees(one.filed().authority()));
  }

  /** Whether the caller may check a drawn case: it waits here, and somebody else handed it in. */
  public boolean mayCheck(SpotCheck check) {
    StaffMember member = caller();
    return check.isWaiting()
        && member.handles(check.filed().authority())
        && !member.actor().equals(check.handledBy());
  }

  /** Keeps what was found, and does what follows from it. */
  public CheckAnswer keep(CheckFinding finding) {
    StaffMember by = caller();
    Optional<SpotCheck> held =
        checks.hold(finding.applicationNo()).filter(one -> by.handles(one.filed().authority()));
    if (held.isEmpty()) {
      return CheckAnswer.UNKNOWN;
    }
    SpotCheck check = held.get();
    if (!check.isWaiting()) {
      return CheckAnswer.OVER;
    }
    if (by.actor().equals(check.handledBy())) {
      return CheckAnswer.HANDLED;
    }
    return finding.followUp() == null ? inOrder(check, by) : fault(check, finding, by);
  }

  private CheckAnswer inOrder(SpotCheck check, StaffMember by) {
    checks.decide(decided(check, CheckState.IN_ORDER, null, null, by));
    audit.enter("check.keep", check.filed().applicationNo(), CheckState.IN_ORDER.name());
    return CheckAnswer.DONE;
  }

  private CheckAnswer fault(SpotCheck check, CheckFinding finding, StaffMember by) {
    String reasons = Words.of(finding.reasons());
    if (reasons == null || Words.length(reasons) > LONGEST_REASONS) {
      return CheckAnswer.REASONS;
    }
    CheckAnswer followed =
        switch (finding.followUp()) {
          case NONE -> CheckAnswer.DONE;
          case ASK -> ask(check, reasons, finding.formKey(), by);
          case VOID -> startVoiding(check, reasons, by);
        };
    if (followed == CheckAnswer.DONE) {
      checks.decide(decided(check, CheckState.FAULT, finding.followUp(), reasons, by));
      audit.enter(
          "check.keep", check.filed().applicationNo(), CheckState.FAULT + " " + finding.followUp());
    }
    return followed;
  }

  private CheckAnswer ask(SpotCheck check, String reasons, String formKey, StaffMember by) {
    MessageOutcome sent =
        messages.send(
            new MessageOffice.Clerk(by.actor(), by.authority()),
            check.filed().applicationNo(),
            reasons,
            formKey);
    return switch (sent) {
      case SENT -> CheckAnswer.DONE;
      case TOO_MANY -> CheckAnswer.TOO_MANY;
      case UNKNOWN -> CheckAnswer.UNKNOWN;
      case WORDS_MISSING, WORDS_TOO_LONG -> CheckAnswer.REASONS;
    };
  }

  private CheckAnswer startVoiding(SpotCheck check, String reasons, StaffMember by) {
    if (!by.hasAny(REVIEWER, SUPERVISOR)) {
      return CheckAnswer.NO_VOIDING;
    }
    return voidings.ask(check.filed().filingNo(), reasons) == VoidingAnswer.DONE
        ? CheckAnswer.DONE
        : CheckAnswer.VOIDING_OVER;
  }

  private SpotCheck decided(
      SpotCheck check, CheckState state, FollowUp followUp, String reasons, StaffMember by) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return new SpotCheck(
        check.id(),
        check.filed(),
        check.lot(),
        check.handledBy(),
        state,
        followUp,
        reasons,
        by.actor(),
        now);
  }

  private StaffMember caller() {
    return scope.require(CLERK, REVIEWER, SUPERVISOR);
  }
}
