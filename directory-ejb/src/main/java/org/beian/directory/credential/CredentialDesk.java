package org.beian.directory.credential;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.beian.directory.audit.AuditLog;

/**
 * Where credentials are made, changed and taken away. Who may ask for it is the caller's business.
 */
@Stateless
public class CredentialDesk {

  private static final int TRIES = 5;

  @Inject Credentials credentials;
  @Inject Passwords passwords;
  @Inject SecondFactors secondFactors;
  @Inject Sessions sessions;
  @Inject Tries tries;
  @Inject AuditLog audit;

  /**
   * Makes a credential; the login must be free, and an index sees to it.
   *
   * @param password judged by {@link PasswordPolicy} before
   * @param demo whether production must not start with it
   * @return its id
   */
  public long create(Realm realm, LoginName login, String password, boolean demo) {
    Credential made = credentials.add(new Credential(realm, login, passwords.hash(password), demo));
    audit.enter("credential.create", SignInDesk.subject(made.id()), demo ? "DEMO" : "CREATED");
    return made.id();
  }

  public Optional<Long> find(Realm realm, LoginName login) {
    return credentials.find(realm, login).map(Credential::id);
  }

  /** The login of a credential on record. */
  public String loginOf(long id) {
    return credentials.find(id).orElseThrow().login();
  }

  /** Whether this is the password; five wrong tries within 30 minutes are listened to. */
  public boolean confirms(long id, String password) {
    String name = "password of " + id;
    boolean right =
        tries.admit(name, TRIES)
            && passwords.matches(
                password, credentials.find(id).map(Credential::passwordHash).orElse(null));
    if (right) {
      tries.forget(name);
    } else {
      audit.enter("credential.confirm", SignInDesk.subject(id), "WRONG");
    }
    return right;
  }

  /** Sets another password, ends all sessions, and forgets wrong tries at the login. */
  public void changePassword(long id, String password) {
    Credential credential = credentials.hold(id).orElseThrow();
    credential.changePassword(passwords.hash(password));
    sessions.closeAll(id);
    tries.forget(credential.realm() + " " + credential.login());
    audit.enter("credential.password", SignInDesk.subject(id), "CHANGED");
  }

  public boolean hasSecondFactor(long id) {
    return credentials.find(id).orElseThrow().hasSecondFactor();
  }

  public long recoveryCodesLeft(long id) {
    return credentials.countCodes(id);
  }

  /** Offers a second factor; the offer made last stands until it is confirmed. */
  public TotpOffer offerSecondFactor(long id, String issuer) {
    Credential credential = credentials.hold(id).orElseThrow();
    byte[] secret =
        secondFactors.offered(credential).orElseGet(() -> secondFactors.offer(credential));
    String text = Totp.text(secret);
    String uri =
        "otpauth://totp/%s:%s?secret=%s&issuer=%s"
            .formatted(encoded(issuer), encoded(credential.login()), text, encoded(issuer));
    return new TotpOffer(text, uri);
  }

  /**
   * Asks for the offered second factor from now on, if a code of it is given.
   *
   * @return the recovery codes, shown this once; empty if the code is wrong
   */
  public Optional<List<String>> confirmSecondFactor(long id, String code) {
    Credential credential = credentials.hold(id).orElseThrow();
    Optional<List<String>> codes = secondFactors.confirm(credential, code == null ? "" : code);
    audit.enter(
        "credential.secondFactor", SignInDesk.subject(id), codes.isPresent() ? "ON" : "WRONG");
    return codes;
  }

  /** Asks for no second factor any more. */
  public void dropSecondFactor(long id) {
    secondFactors.drop(credentials.hold(id).orElseThrow());
    audit.enter("credential.secondFactor", SignInDesk.subject(id), "OFF");
  }

  /** Draws recovery codes in place of those before; shown this once. */
  public List<String> drawRecoveryCodes(long id) {
    List<String> codes = secondFactors.drawCodes(credentials.hold(id).orElseThrow().id());
    audit.enter("credential.recoveryCodes", SignInDesk.subject(id), "DRAWN");
    return codes;
  }

  /** Gives a demo account the second factor that {@link DemoCode} shows. */
  public void useDemoFactor(long id) {
    Credential credential = credentials.hold(id).orElseThrow();
    if (!credential.isDemo()) {
      throw new IllegalStateException("Not a demo account");
    }
    secondFactors.useDemo(credential);
  }

  /**
   * The sessions that are open, the newest first.
   *
   * @param present secret of the asker's own
   */
  public List<OpenSession> sessions(long id, String present) {
    return sessions.of(id, present);
  }

  /** Ends a session from elsewhere; tells whether it was there. */
  public boolean closeSession(long id, String session) {
    boolean closed = session.matches("[0-9a-f]{64}") && sessions.close(id, session);
    if (closed) {
      audit.enter("signin.out", SignInDesk.subject(id), "FROM_ELSEWHERE");
    }
    return closed;
  }

  /**
   * Ends all sessions but the asker's own; tells how many there were.
   *
   * @param present secret of the asker's own
   */
  public int closeOtherSessions(long id, String present) {
    int closed = sessions.closeOthers(id, present);
    if (closed > 0) {
      audit.enter("signin.out", SignInDesk.subject(id), "OTHERS_FROM_ELSEWHERE");
    }
    return closed;
  }

  /** Takes a credential away, its sessions with it. */
  public void remove(long id) {
    sessions.closeAll(id);
    credentials
        .find(id)
        .ifPresent(
            gone -> {
              secondFactors.drop(gone);
              credentials.remove(gone);
            });
    audit.enter("credential.remove", SignInDesk.subject(id), "REMOVED");
  }

  /**
   * Counts a request that makes us write a mail; false when there were too many within 30 minutes.
   *
   * @param name what is protected: the reader's address, or the caller's network address
   */
  public boolean mayWrite(String name, int limit) {
    return tries.admit("mail to or from " + name, limit);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
