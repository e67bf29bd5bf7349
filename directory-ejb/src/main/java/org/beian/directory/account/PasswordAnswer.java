package org.beian.directory.account;

import java.util.Optional;
import org.beian.directory.credential.PasswordFault;
import org.beian.directory.credential.SignInAnswer;

/**
 * What came of following a link and setting a password.
 *
 * @param signedIn the new session; empty unless {@link Outcome#DONE}
 * @param fault what is wrong with the password; empty unless {@link Outcome#PASSWORD}
 */
public record PasswordAnswer(
    Outcome outcome, Optional<SignInAnswer> signedIn, Optional<PasswordFault> fault) {

  /** How it ended. */
  public enum Outcome {
    DONE,
    /** The password is not taken; the link stays good. */
    PASSWORD,
    /** The link is spent, expired, or never was. */
    LINK,
    /** The organisation got an account, or the address another membership, in the meantime. */
    TAKEN
  }

  static final PasswordAnswer LINK = of(Outcome.LINK);
  static final PasswordAnswer TAKEN = of(Outcome.TAKEN);

  static PasswordAnswer done(SignInAnswer signedIn) {
    return new PasswordAnswer(Outcome.DONE, Optional.of(signedIn), Optional.empty());
  }

  static PasswordAnswer refused(PasswordFault fault) {
    return new PasswordAnswer(Outcome.PASSWORD, Optional.empty(), Optional.of(fault));
  }

  private static PasswordAnswer of(Outcome outcome) {
    return new PasswordAnswer(outcome, Optional.empty(), Optional.empty());
  }
}
