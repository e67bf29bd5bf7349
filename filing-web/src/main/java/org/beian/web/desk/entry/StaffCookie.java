package org.beian.web.desk.entry;

import jakarta.enterprise.context.ApplicationScoped;
import org.beian.web.SignInCookie;

/** The cookie of somebody of the staff who is signed in. */
@ApplicationScoped
public class StaffCookie extends SignInCookie {

  @Override
  protected String plainName() {
    return "staff";
  }
}
