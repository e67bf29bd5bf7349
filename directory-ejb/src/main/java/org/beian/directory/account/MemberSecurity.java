package org.beian.directory.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beian.directory.audit.AuditLog;
import org.beian.directory.credential.CredentialDesk;
import org.beian.directory.credential.LoginName;
import org.beian.directory.credential.OpenSession;
import org.beian.directory.credential.PasswordFault;
import org.beian.directory.credential.SignInAnswer;
import org.beian.directory.credential.SignInDesk;
import org.beian.directory.credential.TotpOffer;
import org.beian.directory.secret.OneTimeTokens;

/** A member's own password and second factor, and the way back for who forgot the password. */
@Stateless
public class MemberSecurity {

  static final Duration LINK_LIFE = Duration.ofHours(1);

  private static final String PURPOSE = "RESET";

  @Inject Accounts accounts;
  @Inject MemberLogins logins;
  @Inject CredentialDesk credentials;
  @Inject AccountMails mails;
  @Inject OneTimeTokens links;
  @Inject SignInDesk signIn;
  @Inject AuditLog audit;

  /**
   * Asks for a link that sets another password. The answer is the same for every address; only
   * members get a mail with a link, everybody else one that says so.
   *
   * @param client network address of the caller
   * @return false if this is not an e-mail address
   */
  public boolean requestReset(String email, Locale locale, String client) {
    Optional<LoginName> login = LoginName.read(email);
    login.ifPresent(reader -> writeReset(reader, locale, client));
    return login.isPresent();
  }

  private void writeReset(LoginName reader, Locale locale, String client) {
    Optional<Long> credential = logins.find(reader);
    AccountMails.Letter letter = mails.to(reader, locale, client);
    if (credential.isPresent()) {
      String subject = Long.toString(credential.get());
      links.revoke(PURPOSE, subject);
      letter.send("reset.link", "/account/reset?token=" + links.issue(PURPOSE, subject, LINK_LIFE));
    } else {
      letter.send("reset.unknown", "/account/register");
    }
    audit.enter("credential.reset", "MEMBER", "MAIL");
  }

  /** The member who resets a password by a link; empty if the link is not good any more. */
  public Optional<Registrant> resetting(String link) {
    return links
        .peek(PURPOSE, link)
        .flatMap(id -> accounts.memberOf(Long.parseLong(id)))
        .map(this::describe);
  }

  private Registrant describe(Member member) {
    Account account = member.account();
    return new Registrant(account.unit(), account.unitName(), new LoginName(logins.of(member)));
  }

  /** Sets another password; a second factor is still asked for. */
  public PasswordAnswer reset(String link, String password) {
    Optional<Registrant> member = resetting(link);
    if (member.isEmpty()) {
      return PasswordAnswer.LINK;
    }
    Optional<PasswordFault> fault = MemberLogins.judge(password, member.get());
    if (fault.isPresent()) {
      return PasswordAnswer.refused(fault.get());
    }
    Optional<String> credential = links.redeem(PURPOSE, link);
    if (credential.isEmpty()) {
      return PasswordAnswer.LINK;
    }
    long id = Long.parseLong(credential.get());
    credentials.changePassword(id, password);
    return PasswordAnswer.done(signIn.afresh(id));
  }

  /** Whether this is the member's password; five wrong tries within 30 minutes are listened to. */
  public boolean confirms(SignedIn member, String password) {
    return credentials.confirms(credential(member), password);
  }

  /**
   * Changes the password, after {@link #confirms}. All sessions of the member end and a new one is
   * opened, its secret being answered; or the password is not taken.
   */
  public PasswordAnswer changePassword(SignedIn member, String password) {
    long id = credential(member);
    Optional<PasswordFault> fault =
        MemberLogins.judge(password, describe(accounts.memberOf(id).orElseThrow()));
    if (fault.isPresent()) {
      return PasswordAnswer.refused(fault.get());
    }
    credentials.changePassword(id, password);
    return PasswordAnswer.done(new SignInAnswer(SignInAnswer.Outcome.PASSED, signIn.anew(id)));
  }

  public boolean hasSecondFactor(SignedIn member) {
    return credentials.hasSecondFactor(credential(member));
  }

  public long recoveryCodesLeft(SignedIn member) {
    return credentials.recoveryCodesLeft(credential(member));
  }

  /**
   * What the member puts into an authenticator app.
   *
   * @param issuer name of the desk, as the app will show it
   */
  public TotpOffer offerSecondFactor(SignedIn member, String issuer) {
    return credentials.offerSecondFactor(credential(member), issuer);
  }

  /**
   * Asks for the offered second factor from now on.
   *
   * @return the recovery codes, shown this once; empty if the code is wrong
   */
  public Optional<List<String>> confirmSecondFactor(SignedIn member, String code) {
    return credentials.confirmSecondFactor(credential(member), code);
  }

  /** Asks for no second factor any more, after {@link #confirms}. */
  public void dropSecondFactor(SignedIn member) {
    credentials.dropSecondFactor(credential(member));
  }

  /**
   * Where the member is signed in, the newest session first: times only, neither addresses nor what
   * browsers tell of themselves.
   *
   * @param present secret of the session that asks
   */
  public List<OpenSession> sessions(SignedIn member, String present) {
    return credentials.sessions(credential(member), present);
  }

  /** Signs the member out elsewhere; tells whether there was such a session. */
  public boolean closeSession(SignedIn member, String id) {
    return credentials.closeSession(credential(member), id);
  }

  /** Signs the member out everywhere but where they ask; tells how many sessions there were. */
  public int closeOtherSessions(SignedIn member, String present) {
    return credentials.closeOtherSessions(credential(member), present);
  }

  private long credential(SignedIn member) {
    return accounts
        .member(member.accountId(), member.memberId())
        .orElseThrow(() -> new IllegalStateException("Removed while signed in"))
        .credential();
  }
}
