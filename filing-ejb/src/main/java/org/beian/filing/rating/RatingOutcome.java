package org.beian.filing.rating;

/** How giving a rating ended. All but the first changed nothing. */
public enum RatingOutcome {
  RATED,
  /** The case has its rating; there is one a case. */
  ALREADY_RATED,
  /** The case has no answer yet. */
  NOT_DECIDED,
  /** Number and code open nothing. */
  UNKNOWN,
  LEVEL_MISSING,
  /** More than {@link RatingDesk#LONGEST_WORDS} characters. */
  WORDS_TOO_LONG
}
