package org.beian.filing.retention;

/** What came of holding something. */
public enum HoldAnswer {
  DONE,
  /** There is nothing with that number, or another authority has it. */
  UNKNOWN,
  /** No reason was given, or too long a one. */
  REASON,
  /** It is held already. */
  HELD_ALREADY,
  /** It is not held any more. */
  OVER
}
