package org.beian.filing.inspection;

/** What came of an act on the voiding of a filing. */
public enum VoidingAnswer {
  DONE,
  /** There is no such filing that stands, or it belongs to another authority. */
  NO_FILING,
  /** It is asked for already. */
  ASKED_ALREADY,
  /** The reasons are missing or longer than 2,000 characters. */
  REASONS,
  /** Whoever asked for it cannot agree to it: it takes two persons. */
  SAME_PERSON,
  /** It is not asked for any more. */
  OVER
}
