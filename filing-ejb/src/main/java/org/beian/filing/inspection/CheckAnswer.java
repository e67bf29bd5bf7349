package org.beian.filing.inspection;

/** What came of keeping a finding. All but the first changed nothing. */
public enum CheckAnswer {
  DONE,
  /** There is no such case to be checked here. */
  UNKNOWN,
  /** Somebody has checked it already. */
  OVER,
  /** Whoever handed it in for a visitor cannot check it. */
  HANDLED,
  /** A fault wants its reasons, in at most {@link CheckDesk#LONGEST_REASONS} characters. */
  REASONS,
  /** Only reviewers and supervisors ask for a voiding. */
  NO_VOIDING,
  /** The filing stands no more, or its voiding is asked for already. */
  VOIDING_OVER,
  /** The case holds as many messages as a case may. */
  TOO_MANY
}
