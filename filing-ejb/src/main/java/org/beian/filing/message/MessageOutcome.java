package org.beian.filing.message;

/** How sending a message ended. All but the first changed nothing. */
public enum MessageOutcome {
  SENT,
  /** Number and code open nothing, or the case is of another authority. */
  UNKNOWN,
  WORDS_MISSING,
  /** More than {@link MessageDesk#LONGEST_WORDS} characters. */
  WORDS_TOO_LONG,
  /** The case holds as many messages as a case may. */
  TOO_MANY
}
