package org.beian.directory.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.beian.directory.credential.SignInDesk;

/** Tells who is signed in. */
@Stateless
public class MemberDesk {

  @Inject SignInDesk signIn;
  @Inject Accounts accounts;
  @Inject MemberLogins logins;

  /** The member behind a session's secret; asking keeps the session alive. */
  public Optional<SignedIn> signedIn(String session) {
    return signIn.find(session).flatMap(accounts::memberOf).map(this::view);
  }

  private SignedIn view(Member member) {
    Account account = member.account();
    return new SignedIn(
        member.id(),
        account.id(),
        account.unit(),
        account.unitName(),
        member.role(),
        logins.of(member));
  }
}
