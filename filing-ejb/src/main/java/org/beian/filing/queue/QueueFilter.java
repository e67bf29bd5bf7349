package org.beian.filing.queue;

import org.beian.directory.authority.AuthorityCode;
import org.beian.filing.form.ApplicationKind;
import org.beian.filing.form.FilingTrack;

/**
 * Which waiting cases somebody wants to see; null or empty parts leave everything in.
 *
 * @param authority whose cases; null for all authorities
 * @param holding whose hands they are in
 * @param text a number, a credit code, or part of a unit's name
 */
public record QueueFilter(
    AuthorityCode authority,
    FilingTrack track,
    ApplicationKind kind,
    Urgency urgency,
    Holding holding,
    String text) {

  /** In whose hands cases are. */
  public enum Holding {
    ANY,
    /** Nobody's. */
    FREE,
    /** The asker's. */
    MINE
  }

  /** All that waits at an authority. */
  public static QueueFilter at(AuthorityCode authority) {
    return new QueueFilter(authority, null, null, null, Holding.ANY, "");
  }
}
