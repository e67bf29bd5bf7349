package org.beian.filing.complaint;

import java.time.Instant;
import java.util.List;
import org.beian.directory.authority.AuthorityCode;

/**
 * A complaint as whoever made it may see it: what was said and done, but not by whom.
 *
 * @param caseNumber the number that was given with it, or null
 * @param clockAt what happens then follows from the state; null when nothing does
 * @param emailGiven whether replies are told by mail
 * @param escalated whether it went to another officer since it was opened last
 */
public record ComplaintView(
    String number,
    ComplaintKind kind,
    ComplaintState state,
    AuthorityCode authority,
    String caseNumber,
    boolean emailGiven,
    boolean escalated,
    Instant openedAt,
    Instant clockAt,
    List<Step> steps) {

  public ComplaintView {
    steps = List.copyOf(steps);
  }

  /**
   * One thing that happened.
   *
   * @param words what was said with it, or null
   */
  public record Step(ComplaintAct act, String words, Instant at) {}

  /** Whether whoever made it may say that the reply is enough. */
  public boolean maySettle() {
    return state == ComplaintState.REPLIED;
  }

  /** Whether whoever made it may ask for another officer; once until it is closed. */
  public boolean mayEscalate() {
    return state == ComplaintState.REPLIED && !escalated;
  }

  public boolean mayReopen() {
    return state == ComplaintState.CLOSED;
  }
}
