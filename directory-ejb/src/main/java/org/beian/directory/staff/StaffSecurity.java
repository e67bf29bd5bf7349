package org.beian.directory.staff;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.beian.directory.credential.CredentialDesk;
import org.beian.directory.credential.Enrolment;
import org.beian.directory.credential.OpenSession;
import org.beian.directory.credential.PasswordFault;
import org.beian.directory.credential.SignInDesk;
import org.beian.directory.credential.TotpOffer;
import org.beian.directory.secret.OneTimeTokens;

/** The passwords and second factors of the staff: both are always asked for. */
@Stateless
public class StaffSecurity {

  static final String PURPOSE = "STAFF";

  @Inject Staffers staffers;
  @Inject StaffLogins logins;
  @Inject CredentialDesk credentials;
  @Inject SignInDesk signIn;
  @Inject OneTimeTokens links;

  /** Who sets a password by a link, as colleagues know them; empty if the link is good no more. */
  public Optional<String> invited(String link) {
    return holder(link).map(staffer -> staffer.view().name());
  }

  private Optional<Staffer> holder(String link) {
    return links.peek(PURPOSE, link).flatMap(id -> staffers.of(Long.parseLong(id)));
  }

  /** What came of setting a password by a link. */
  public record PasswordSet(boolean linkIsGood, Optional<PasswordFault> fault) {}

  /** Sets the password by a link, which is spent then; all sessions end. */
  public PasswordSet setPassword(String link, String password) {
    Optional<Staffer> staffer = holder(link);
    if (staffer.isEmpty()) {
      return new PasswordSet(false, Optional.empty());
    }
    Optional<PasswordFault> fault = logins.judge(password, staffer.get());
    if (fault.isPresent()) {
      return new PasswordSet(true, fault);
    }
    boolean spent = links.redeem(PURPOSE, link).isPresent();
    if (spent) {
      credentials.changePassword(staffer.get().credential(), password);
    }
    return new PasswordSet(spent, Optional.empty());
  }

  /**
   * What to put into an authenticator app; empty unless the session awaits a second factor and
   * there is none yet.
   *
   * @param session secret of a session whose password was right
   * @param issuer name of the desk, as the app will show it
   */
  public Optional<TotpOffer> offer(String session, String issuer) {
    return signIn.enrolling(session).map(id -> credentials.offerSecondFactor(id, issuer));
  }

  /** Takes the first code of the app; from now on it is asked for. */
  public Optional<Enrolment> enrol(String session, String code) {
    return signIn.enrol(session, code);
  }

  /** Whether this is the caller's own password; five wrong tries in 30 minutes are listened to. */
  public boolean confirms(StaffMember member, String password) {
    return credentials.confirms(credential(member), password);
  }

  /** Changes the password, after {@link #confirms}; all sessions end. */
  public Optional<PasswordFault> changePassword(StaffMember member, String password) {
    Staffer staffer = staffers.find(member.id()).orElseThrow();
    Optional<PasswordFault> fault = logins.judge(password, staffer);
    if (fault.isEmpty()) {
      credentials.changePassword(staffer.credential(), password);
    }
    return fault;
  }

  /** Draws recovery codes anew; those before are spent. Shown this once. */
  public List<String> drawRecoveryCodes(StaffMember member) {
    return credentials.drawRecoveryCodes(credential(member));
  }

  public long recoveryCodesLeft(StaffMember member) {
    return credentials.recoveryCodesLeft(credential(member));
  }

  /**
   * Where the member is signed in, the newest session first.
   *
   * @param present secret of the session that asks
   */
  public List<OpenSession> sessions(StaffMember member, String present) {
    return credentials.sessions(credential(member), present);
  }

  /** Signs the member out elsewhere; tells whether there was such a session. */
  public boolean closeSession(StaffMember member, String id) {
    return credentials.closeSession(credential(member), id);
  }

  /** Signs the member out everywhere but where they ask; tells how many sessions there were. */
  public int closeOtherSessions(StaffMember member, String present) {
    return credentials.closeOtherSessions(credential(member), present);
  }

  private long credential(StaffMember member) {
    return staffers.find(member.id()).map(Staffer::credential).orElseThrow();
  }
}
