package org.beian.filing.complaint;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.beian.directory.authority.AuthorityCode;
import org.beian.filing.form.Words;
import org.beian.filing.intake.CaseFile;
import org.beian.filing.intake.CaseFiles;

/**
 * The side of the authority: what waits for a reply, who gets it, and the reply.
 *
 * <p>In seven of the ten authorities the phone for complaints is the one for consultations (guide
 * items 18 and 19), so the guard against answering complaints of oneself is here: who decided a
 * case never gets or answers what is said about it, and what was escalated goes to somebody who did
 * not have it before.
 */
@Stateless
public class ComplaintOffice {

  /** How many rows {@link #queue} answers at most. */
  public static final int MOST_ROWS = 100;

  @Inject Complaints complaints;
  @Inject ComplaintQueue queue;
  @Inject ComplaintRecord record;
  @Inject ReplyClock replyClock;
  @Inject CaseFiles cases;
  @Inject Clock clock;

  /**
   * Somebody of an authority at work.
   *
   * @param actor as the audit log names actors; at most 64 characters
   * @param authority complaints of others do not exist for them
   */
  public record Officer(String actor, AuthorityCode authority) {}

  /**
   * A place in a queue.
   *
   * @param clockAt of the last row seen
   * @param id of the last row seen
   */
  public record Mark(Instant clockAt, long id) {}

  /**
   * A complaint in a queue.
   *
   * @param caseNumber as given, or null
   * @param officer who has it, or null
   */
  public record Row(
      Mark mark,
      String number,
      ComplaintKind kind,
      String caseNumber,
      String officer,
      boolean escalated,
      Instant openedAt,
      Instant clockAt) {}

  /**
   * What is in a state, first what the clock asks for first; closed complaints whose address is
   * forgotten are in no queue.
   *
   * @param after the last row seen, null for the beginning
   */
  public List<Row> queue(AuthorityCode authority, ComplaintState state, Mark after) {
    return queue.rows(authority, state, after, MOST_ROWS);
  }

  /** Opens a complaint of the officer's authority, unless the officer decided its case. */
  public Optional<ComplaintView> read(Officer reader, String number) {
    return complaints
        .idOf(number)
        .map(complaints::get)
        .filter(found -> found.authority().equals(reader.authority()))
        .filter(found -> !isConflicted(found, reader.actor()))
        .map(found -> found.view(complaints.stepsOf(found.id())));
  }

  /**
   * Gives a complaint to an officer.
   *
   * @param by who gives it; may be the officer
   * @param officer as the audit log names actors; at most 64 characters
   */
  public ComplaintOutcome assign(Officer by, String number, String officer) {
    return act(by, number, complaint -> assign(complaint, officer));
  }

  private ComplaintOutcome assign(Complaint complaint, String officer) {
    if (isConflicted(complaint, officer)) {
      return ComplaintOutcome.CONFLICT_OF_INTEREST;
    }
    if (complaint.state() == ComplaintState.ESCALATED
        && complaints.hadBeforeEscalation(complaint.id(), officer)) {
      return ComplaintOutcome.HANDLED_BEFORE;
    }
    if (!complaint.assign(officer)) {
      return ComplaintOutcome.NOT_NOW;
    }
    record.add(complaint, ComplaintAct.ASSIGNED, officer, null);
    return ComplaintOutcome.DONE;
  }

  /** Answers a complaint that the officer was given. */
  public ComplaintOutcome reply(Officer by, String number, String typed) {
    return act(by, number, complaint -> reply(complaint, by.actor(), Words.of(typed)));
  }

  private ComplaintOutcome reply(Complaint complaint, String officer, String words) {
    if (!complaint.isAssignedTo(officer)) {
      return ComplaintOutcome.NOT_YOURS;
    }
    if (isConflicted(complaint, officer)) {
      return ComplaintOutcome.CONFLICT_OF_INTEREST;
    }
    Optional<ComplaintOutcome> fault = ComplaintDesk.faultOf(words);
    if (fault.isPresent()) {
      return fault.get();
    }
    if (!complaint.reply(replyClock.endAfter(complaint.authority(), clock.instant()))) {
      return ComplaintOutcome.NOT_NOW;
    }
    record.add(complaint, ComplaintAct.REPLIED, officer, words);
    return ComplaintOutcome.DONE;
  }

  private ComplaintOutcome act(
      Officer by, String number, Function<Complaint, ComplaintOutcome> act) {
    return complaints
        .idOf(number)
        .map(complaints::take)
        .filter(found -> found.authority().equals(by.authority()))
        .map(act)
        .orElse(ComplaintOutcome.UNKNOWN);
  }

  /** Asked anew each time: a case may be decided after somebody complained that it is not. */
  private boolean isConflicted(Complaint complaint, String officer) {
    return complaint.applicationNo() != null
        && cases
            .find(complaint.applicationNo())
            .map(CaseFile::decidedBy)
            .filter(officer::equals)
            .isPresent();
  }
}
