package org.beian.filing.inspection;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beian.directory.audit.AuditLog;
import org.beian.directory.outbox.Outbox;
import org.beian.directory.staff.StaffMember;
import org.beian.directory.staff.StaffRole;
import org.beian.directory.staff.StaffScope;
import org.beian.filing.event.EventLog;
import org.beian.filing.event.EventType;
import org.beian.filing.event.NewEvent;
import org.beian.filing.mail.MailTexts;
import org.beian.filing.mail.ReplyAddress;
import org.beian.filing.registry.FilingKeeping;
import org.beian.filing.registry.FilingNumber;
import org.beian.filing.registry.FilingView;

/**
 * Where filings that rest on untrue data are voided (撤销; Order 33, Art. 8 and 21): a reviewer or
 * supervisor asks for it with reasons, a supervisor who is somebody else agrees. The unit is told
 * the reasons and its remedies by mail.
 */
@Stateless
@RolesAllowed({StaffRole.Name.REVIEWER, StaffRole.Name.SUPERVISOR})
public class VoidingDesk {

  private static final int LONGEST_REASONS = 2_000;

  @Inject StaffScope scope;
  @Inject Voidings voidings;
  @Inject FilingKeeping filings;
  @Inject Outbox outbox;
  @Inject AuditLog audit;
  @Inject EventLog events;
  @Inject Clock clock;

  /** What was asked for lately and what came of it, of the authorities that the caller sees. */
  public List<Voiding> latest() {
    StaffMember staff = scope.require(StaffRole.REVIEWER, StaffRole.SUPERVISOR);
    return voidings.latest(staff.seesAll() ? null : staff.authority());
  }

  /** Asks that a filing of one's own authority be voided. */
  public VoidingAnswer ask(String number, String reasons) {
    StaffMember staff = scope.require(StaffRole.REVIEWER, StaffRole.SUPERVISOR);
    Optional<FilingView> filing = standing(number, staff);
    if (filing.isEmpty()) {
      return VoidingAnswer.NO_FILING;
    }
    if (reasons == null || reasons.isBlank() || reasons.length() > LONGEST_REASONS) {
      return VoidingAnswer.REASONS;
    }
    if (!voidings.ask(filing.get(), reasons.strip(), staff.actor(), now())) {
      return VoidingAnswer.ASKED_ALREADY;
    }
    audit.enter("filing.void.ask", filing.get().number().value(), "ASKED");
    return VoidingAnswer.DONE;
  }

  /**
   * Agrees to what somebody else asked for: the filing ends, its addresses and domains are free.
   */
  public VoidingAnswer agree(long id) {
    StaffMember staff = scope.require(StaffRole.SUPERVISOR);
    Optional<Voiding> asked = asked(id, staff);
    if (asked.isEmpty()) {
      return VoidingAnswer.OVER;
    }
    Voiding voiding = asked.get();
    if (voiding.askedBy().equals(staff.actor())) {
      return VoidingAnswer.SAME_PERSON;
    }
    Optional<FilingView> filing = standing(voiding.filing().value(), staff);
    if (filing.isEmpty()) {
      voidings.decide(id, VoidingState.DROPPED, staff.actor(), now());
      return VoidingAnswer.NO_FILING;
    }
    filings.voidFor(voiding.filing(), now());
    voidings.decide(id, VoidingState.VOIDED, staff.actor(), now());
    tell(filing.get(), voiding.reasons());
    events.enter(
        NewEvent.of(filing.get().accountId(), EventType.CANCELLED, null, voiding.filing().value()));
    audit.enter("filing.void", voiding.filing().value(), "VOIDED");
    return VoidingAnswer.DONE;
  }

  /** Ends a request without voiding; whoever asked may do so too. */
  public VoidingAnswer drop(long id) {
    StaffMember staff = scope.require(StaffRole.REVIEWER, StaffRole.SUPERVISOR);
    Optional<Voiding> asked =
        asked(id, staff)
            .filter(one -> staff.has(StaffRole.SUPERVISOR) || one.askedBy().equals(staff.actor()));
    asked.ifPresent(
        voiding -> {
          voidings.decide(id, VoidingState.DROPPED, staff.actor(), now());
          audit.enter("filing.void", voiding.filing().value(), "DROPPED");
        });
    return asked.isPresent() ? VoidingAnswer.DONE : VoidingAnswer.OVER;
  }

  private Optional<Voiding> asked(long id, StaffMember staff) {
    return voidings
        .hold(id)
        .filter(one -> one.state() == VoidingState.ASKED && staff.handles(one.authority()));
  }

  private Optional<FilingView> standing(String number, StaffMember staff) {
    return FilingNumber.isValid(number)
        ? filings
            .find(new FilingNumber(number))
            .filter(one -> one.isEffective() && staff.handles(one.authority()))
        : Optional.empty();
  }

  private void tell(FilingView filing, String reasons) {
    ReplyAddress.of(filing.form())
        .ifPresent(
            to ->
                outbox.post(
                    MailTexts.mail(
                        to,
                        Locale.SIMPLIFIED_CHINESE,
                        "filing.voided",
                        filing.number().value(),
                        filing.unitName(),
                        reasons)));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
