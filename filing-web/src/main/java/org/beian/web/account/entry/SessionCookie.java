package org.beian.web.account.entry;

import jakarta.enterprise.context.ApplicationScoped;
import org.beian.web.SignInCookie;

/** The cookie of a member who is signed in. */
@ApplicationScoped
public class SessionCookie extends SignInCookie {

  @Override
  protected String plainName() {
    return "member";
  }
}
