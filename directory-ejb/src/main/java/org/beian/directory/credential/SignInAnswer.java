package org.beian.directory.credential;

/**
 * What came of a try to sign in.
 *
 * @param session the new session's secret, for the cookie; null unless {@link Outcome#PASSED} or
 *     {@link Outcome#SECOND_FACTOR}
 */
public record SignInAnswer(Outcome outcome, String session) {

  /** How it ended. */
  public enum Outcome {
    /** Signed in. */
    PASSED,
    /** The password was right; the session opens nothing before the second factor is given. */
    SECOND_FACTOR,
    /** Wrong, or nobody of that name: nobody is told which. */
    WRONG,
    /** Too many tries; even the right answer is not listened to for 30 minutes. */
    LOCKED
  }

  static final SignInAnswer WRONG = new SignInAnswer(Outcome.WRONG, null);
  static final SignInAnswer LOCKED = new SignInAnswer(Outcome.LOCKED, null);

  public boolean isPassed() {
    return outcome == Outcome.PASSED;
  }
}
