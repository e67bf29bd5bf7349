package org.beian.directory.credential;

import java.util.List;

/**
 * A second factor was taken into use, and its owner is signed in.
 *
 * @param recoveryCodes shown this once
 */
public record Enrolment(SignInAnswer signedIn, List<String> recoveryCodes) {

  public Enrolment {
    recoveryCodes = List.copyOf(recoveryCodes);
  }
}
