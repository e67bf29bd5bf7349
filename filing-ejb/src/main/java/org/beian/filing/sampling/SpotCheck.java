package org.beian.filing.sampling;

import java.time.Instant;

/**
 * A case that the lot drew, and what was found.
 *
 * @param id where a page of the book ends
 * @param handledBy who handed it in for a visitor, as the audit log names actors; null if nobody
 * @param followUp null without a fault; so are the reasons
 * @param checkedBy null while it waits; so is the time
 */
public record SpotCheck(
    long id,
    FiledCase filed,
    Lot lot,
    String handledBy,
    CheckState state,
    FollowUp followUp,
    String reasons,
    String checkedBy,
    Instant checkedAt) {

  public boolean isWaiting() {
    return state == CheckState.WAITING;
  }
}
