package org.beian.filing.sampling;

/** What follows from a fault that was found. */
public enum FollowUp {
  /** It is kept with the check, nothing more. */
  NONE,
  /** The unit is asked, by a message in its case. */
  ASK,
  /** Voiding of the filing is asked for; another person must agree. */
  VOID
}
