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
 * @param label one that a clerk put on them
 */
public record QueueFilter(
    AuthorityCode authority,
    FilingTrack track,
    ApplicationKind kind,
    Urgency urgency,
    Holding holding,
    String text,
    String label) {

  /** Whatever their labels. */
  public QueueFilter(
      AuthorityCode authority,
      FilingTrack track,
      ApplicationKind kind,
      Urgency urgency,
      Holding holding,
      String text) {
    this(authority, track, kind, urgency, holding, text, "");
  }

  /** The same, at one authority only. */
  public QueueFilter within(AuthorityCode one) {
    return new QueueFilter(one, track, kind, urgency, holding, text, label);
  }

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
