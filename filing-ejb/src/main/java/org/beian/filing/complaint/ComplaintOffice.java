package org.beian.filing.complaint;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.beian.directory.audit.AuditLog;
import org.beian.directory.authority.AuthorityCode;
import org.beian.directory.staff.StaffMember;
import org.beian.directory.staff.StaffRole;
import org.beian.directory.staff.StaffScope;
import org.beian.directory.text.Words;

/**
 * The side of the authority: what waits for a reply, who has it, and the reply. Each officer
 * reaches the complaints of their own authority only.
 *
 * <p>In seven of the ten authorities the phone for complaints is the one for consultations (guide
 * items 18 and 19), so the guard against answering complaints of oneself is here: who decided a
 * case never reads or answers what is said about it, and what was escalated goes to somebody who
 * did not have it before. Where nobody is left for it, it is passed on to the Tarim detachment.
 */
@Stateless
@RolesAllowed(StaffRole.Name.COMPLAINT_OFFICER)
public class ComplaintOffice {

  /** How many rows {@link #list} answers at most. */
  public static final int MOST_ROWS = 50;

  @Inject StaffScope scope;
  @Inject Complaints complaints;
  @Inject ComplaintQueue queue;
  @Inject ComplaintGuard guard;
  @Inject ComplaintRecord record;
  @Inject ReplyClock replyClock;
  @Inject AuditLog audit;
  @Inject Clock clock;

  /** Which complaints to list. */
  public enum Shelf {
    /** Those that await a reply. */
    WAITING,
    /** Those of them that the caller has. */
    MINE,
    /** Those whose makers may still object to the reply. */
    REPLIED
  }

  /**
   * A place in a list.
   *
   * @param clockAt of the last row seen
   * @param id of the last row seen
   */
  public record Mark(Instant clockAt, long id) {}

  /**
   * A complaint in a list.
   *
   * @param caseNumber as given, or null
   * @param officer name of who has it, or null
   * @param workingDaysLeft until {@code clockAt}, today not counted; 0 on the last day
   */
  public record Row(
      Mark mark,
      String number,
      ComplaintKind kind,
      ComplaintState state,
      String caseNumber,
      String officer,
      Instant openedAt,
      Instant clockAt,
      int workingDaysLeft) {

    /** Whether the time is over. */
    public boolean isOver(Instant now) {
      return !clockAt.isAfter(now);
    }
  }

  /**
   * Complaints of the caller's authority, first what the clock asks for first.
   *
   * @param kind null for every kind
   * @param after the last row seen, null for the beginning
   */
  public List<Row> list(Shelf shelf, ComplaintKind kind, Mark after) {
    StaffMember by = officer();
    return queue.rows(by, shelf, kind, after, MOST_ROWS).stream()
        .map(
            row ->
                new Row(
                    row.mark(),
                    row.number(),
                    row.kind(),
                    row.state(),
                    row.caseNumber(),
                    scope.nameOf(row.officer()).orElse(null),
                    row.openedAt(),
                    row.clockAt(),
                    replyClock.daysLeft(by.authority(), clock.instant(), row.clockAt())))
        .toList();
  }

  /** Opens a complaint of the caller's authority; that it was looked at is entered. */
  public Optional<ComplaintSheet> open(String number) {
    StaffMember by = officer();
    Optional<Complaint> found =
        complaints.idOf(number).map(complaints::get).filter(one -> by.handles(one.authority()));
    found.ifPresent(
        one ->
            audit.enter(
                "complaint.look", number, guard.decided(one, by.actor()) ? "BARRED" : "SHOWN"));
    return found.map(one -> guard.sheet(one, by));
  }

  /** Makes the caller the one who answers. */
  public ComplaintOutcome take(String number) {
    return act(number, this::take);
  }

  private ComplaintOutcome take(Complaint complaint, StaffMember by) {
    if (guard.hadBefore(complaint, by.actor())) {
      return ComplaintOutcome.HANDLED_BEFORE;
    }
    if (!complaint.assign(by.actor())) {
      return ComplaintOutcome.NOT_NOW;
    }
    record.add(complaint, ComplaintAct.ASSIGNED, by.actor(), null);
    return ComplaintOutcome.DONE;
  }

  /** Answers a complaint that the caller has. */
  public ComplaintOutcome reply(String number, String typed) {
    String words = Words.of(typed);
    return act(number, own(words, (complaint, by) -> reply(complaint, by, words)));
  }

  private ComplaintOutcome reply(Complaint complaint, StaffMember by, String words) {
    if (!complaint.reply(replyClock.endAfter(complaint.authority(), clock.instant()))) {
      return ComplaintOutcome.NOT_NOW;
    }
    record.add(complaint, ComplaintAct.REPLIED, by.actor(), words);
    return ComplaintOutcome.DONE;
  }

  /**
   * Closes a complaint that the caller has answered, before its maker's time to object is over; it
   * may be taken up again all the same.
   *
   * @param typed why, to be read by its maker
   */
  public ComplaintOutcome close(String number, String typed) {
    String words = Words.of(typed);
    return act(number, own(words, (complaint, by) -> close(complaint, by, words)));
  }

  private ComplaintOutcome close(Complaint complaint, StaffMember by, String words) {
    if (!complaint.close(clock.instant().plus(Complaint.ADDRESS_KEPT))) {
      return ComplaintOutcome.NOT_NOW;
    }
    record.add(complaint, ComplaintAct.CLOSED, by.actor(), words);
    return ComplaintOutcome.DONE;
  }

  /**
   * Hands a complaint to the Tarim detachment; the clock goes on. Whoever decided its case may do
   * this too.
   *
   * @param typed why, to be read by its maker
   */
  public ComplaintOutcome passOn(String number, String typed) {
    StaffMember by = officer();
    String words = Words.of(typed);
    return held(number, by)
        .map(
            complaint -> ComplaintDesk.faultOf(words).orElseGet(() -> passOn(complaint, by, words)))
        .orElse(ComplaintOutcome.UNKNOWN);
  }

  private ComplaintOutcome passOn(Complaint complaint, StaffMember by, String words) {
    if (!complaint.passOn()) {
      return ComplaintOutcome.NOT_NOW;
    }
    record.add(complaint, ComplaintAct.PASSED_ON, by.actor(), words);
    return ComplaintOutcome.DONE;
  }

  /** What only who has it may do, with some words. */
  private static BiFunction<Complaint, StaffMember, ComplaintOutcome> own(
      String words, BiFunction<Complaint, StaffMember, ComplaintOutcome> act) {
    return (complaint, by) ->
        complaint.isAssignedTo(by.actor())
            ? ComplaintDesk.faultOf(words).orElseGet(() -> act.apply(complaint, by))
            : ComplaintOutcome.NOT_YOURS;
  }

  private ComplaintOutcome act(
      String number, BiFunction<Complaint, StaffMember, ComplaintOutcome> act) {
    StaffMember by = officer();
    return held(number, by)
        .map(
            complaint ->
                guard.decided(complaint, by.actor())
                    ? ComplaintOutcome.CONFLICT_OF_INTEREST
                    : act.apply(complaint, by))
        .orElse(ComplaintOutcome.UNKNOWN);
  }

  private Optional<Complaint> held(String number, StaffMember by) {
    return complaints
        .idOf(number)
        .map(complaints::take)
        .filter(found -> by.handles(found.authority()));
  }

  private StaffMember officer() {
    return scope.require(StaffRole.COMPLAINT_OFFICER);
  }

  /** Whether what belongs to an authority can be handed to the Tarim detachment. */
  public static boolean canPassOn(AuthorityCode authority) {
    return !authority.equals(Complaint.DETACHMENT);
  }
}
