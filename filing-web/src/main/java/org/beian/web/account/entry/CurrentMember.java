package org.beian.web.account.entry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.beian.directory.account.SignedIn;

/** The member who sends this request; asking creates no session. */
@Named
@RequestScoped
public class CurrentMember {

  private static final String ATTRIBUTE = CurrentMember.class.getName();

  @Inject HttpServletRequest request;

  /** Who is signed in; empty for the public. */
  public Optional<SignedIn> signedIn() {
    Object known = request.getAttribute(ATTRIBUTE);
    if (known instanceof RuntimeException unknown) {
      throw unknown;
    }
    return Optional.ofNullable((SignedIn) known);
  }

  /** Whether anybody can say who is signed in; nobody can while the database is away. */
  public boolean isKnown() {
    return !(request.getAttribute(ATTRIBUTE) instanceof RuntimeException);
  }

  public boolean isSignedIn() {
    return signedIn().isPresent();
  }

  /** Who is signed in, null for the public; for pages. */
  public SignedIn getMember() {
    return signedIn().orElse(null);
  }

  /** Tells who a request comes from. */
  static void is(SignedIn member, HttpServletRequest request) {
    request.setAttribute(ATTRIBUTE, member);
  }

  /** Tells that nobody can say now; whoever asks is told why. */
  static void isUnknown(RuntimeException why, HttpServletRequest request) {
    request.setAttribute(ATTRIBUTE, why);
  }
}
