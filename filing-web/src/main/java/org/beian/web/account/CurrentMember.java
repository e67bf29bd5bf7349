package org.beian.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Optional;
import org.beian.directory.account.SignedIn;

/** The member who sends this request; asking creates no session. */
@Named
@RequestScoped
public class CurrentMember {

  /** Who is signed in; empty for the public. */
  public Optional<SignedIn> signedIn() {
    return Optional.empty();
  }
}
