package org.beian.filing.program;

import org.beian.filing.application.Receipt;

/**
 * What came of an act of a program on a filing.
 *
 * @param receipt null unless an application was made
 */
public record ProgramAnswer(Outcome outcome, Receipt receipt) {

  /** How an act ended. */
  public enum Outcome {
    DONE,
    /** No such filing or case of this organisation. */
    UNKNOWN,
    /** It is not as the program saw it any more. */
    STALE,
    /** It cannot be done now: ended, at the desk already, or too early. */
    NOT_NOW
  }

  public static ProgramAnswer of(Outcome outcome) {
    return new ProgramAnswer(outcome, null);
  }

  public static ProgramAnswer done(Receipt receipt) {
    return new ProgramAnswer(Outcome.DONE, receipt);
  }
}
