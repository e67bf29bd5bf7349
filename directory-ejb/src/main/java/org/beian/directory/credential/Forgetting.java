package org.beian.directory.credential;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.beian.directory.secret.OneTimeTokens;

/** Forgets sessions, tries and secrets that are over. */
@Stateless
public class Forgetting {

  @Inject Sessions sessions;
  @Inject Tries tries;
  @Inject OneTimeTokens tokens;

  public void tidy() {
    sessions.removeOld();
    tries.removeOld();
    tokens.forgetExpired();
  }
}
