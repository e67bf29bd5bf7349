package org.beian.filing.review;

/** What came of an act on a case. */
public enum Answer {
  DONE,
  /** There is no such case here. */
  UNKNOWN,
  /** Somebody else has it in hand, or nobody: it must be taken in hand first. */
  NOT_HELD,
  /** It is decided, or the applicant took it back. */
  OVER,
  /** A refusal without a reason. */
  REASON_MISSING,
  /** The machine could not check a number: what was looked at must be said. */
  EVIDENCE_MISSING,
  /** An earlier try was refused: why these reasons were not told then must be said. */
  JUSTIFICATION_MISSING,
  /** More than {@link Decision#LONGEST_WORDS} characters, or none where some are needed. */
  WORDS,
  /** A label without a word or with too many, or one more than a case may have. */
  LABEL,
  /** An address or domain is held by another filing by now. */
  TAKEN,
  /** The filing to be changed or cancelled was changed or cancelled meanwhile. */
  OUTDATED,
  /** No such authority, or the case was sent on within a day already. */
  NO_REFERRAL,
  /** Something that nobody foresaw: nothing was done, and the log has why. */
  FAILED
}
