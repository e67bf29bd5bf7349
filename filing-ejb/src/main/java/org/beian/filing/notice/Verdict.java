package org.beian.filing.notice;

/** What the check of an issued paper answers. */
public enum Verdict {
  /** It was issued, and what it tells still holds. */
  TRUE,
  /** It was issued, but what it tells has changed since. */
  CHANGED,
  /** It was issued, but the filing has ended since. */
  CANCELLED,
  /** It was issued, but the authority has voided the filing since. */
  VOIDED
}
