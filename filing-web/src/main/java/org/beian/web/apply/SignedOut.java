package org.beian.web.apply;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.beian.web.Page;

/**
 * Tells a reader whose sign-in has expired that nothing is lost, and leads back after signing in.
 */
@Named("signedOut")
@RequestScoped
public class SignedOut {

  /** The sign-in page, which leads back to where the reader was. */
  public String getSignInPath() {
    String to = Page.sent("to");
    String back = to.matches("/apply/[a-z]*") ? to : Step.START.path();
    return "/account/sign-in?to=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
  }
}
