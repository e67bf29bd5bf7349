package org.beian.filing.complaint;

/** How an act on a complaint ended. All but the first changed nothing. */
public enum ComplaintOutcome {
  DONE,
  /** There is no such complaint here, or the code is not its. */
  UNKNOWN,
  /** Its state does not allow it (any more). */
  NOT_NOW,
  /** The officer decided the case it is about (guide item 17; see docs/glossary.md). */
  CONFLICT_OF_INTEREST,
  /** Escalated: the officer had it before. */
  HANDLED_BEFORE,
  /** Another officer has it. */
  NOT_YOURS,
  /** Nothing was said. */
  WORDS_MISSING,
  /** More than {@link NewComplaint#LONGEST_WORDS} characters. */
  WORDS_TOO_LONG
}
