package org.beian.filing.queue;

import java.time.Duration;
import java.time.Instant;
import org.beian.directory.authority.AuthorityCode;
import org.beian.filing.form.ApplicationKind;
import org.beian.filing.form.FilingTrack;

/**
 * A case that waits for a clerk's decision.
 *
 * @param track null where the form named none
 * @param unitCode null where none could be read
 * @param attempt counts the applications of a thread, from 1
 * @param warnAt when half of the office time is over that the desk has
 * @param dueAt when all of it is
 * @param claimedBy who took it in hand, as the audit log names actors; null if nobody has
 * @param claimedAt when they last did something with it
 */
public record WaitingCase(
    String applicationNo,
    AuthorityCode authority,
    FilingTrack track,
    ApplicationKind kind,
    String unitCode,
    String unitName,
    int attempt,
    Instant submittedAt,
    Instant warnAt,
    Instant dueAt,
    String claimedBy,
    Instant claimedAt) {

  /** After so long without doing anything a case is out of one's hands again. */
  public static final Duration CLAIM_LIFE = Duration.ofMinutes(30);

  /** Who has it in hand; null if nobody, or they let it lie. */
  public String holder(Instant now) {
    return claimedBy != null && claimedAt.plus(CLAIM_LIFE).isAfter(now) ? claimedBy : null;
  }

  public boolean isHeldBy(String actor, Instant now) {
    return actor.equals(holder(now));
  }

  /** How urgent it is. */
  public Urgency urgency(Instant now) {
    if (!dueAt.isAfter(now)) {
      return Urgency.OVERDUE;
    }
    return warnAt.isAfter(now) ? Urgency.IN_TIME : Urgency.SOON;
  }

  /** Where it stands in the queue. */
  public QueuePlace place() {
    return new QueuePlace(dueAt, applicationNo);
  }
}
