package org.beian.directory.credential;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import org.beian.directory.audit.AuditLog;
import org.beian.directory.credential.SignInAnswer.Outcome;
import org.beian.directory.securitykey.KeyProof;
import org.beian.directory.securitykey.SecurityKeys;

/**
 * Where people sign in and out.
 *
 * <p>A wrong password and an unknown name take the same steps and get the same answer; after five
 * tries within 30 minutes a name is not listened to for 30 minutes, whether or not it exists.
 */
@Stateless
public class SignInDesk {

  static final int TRIES = 5;
  private static final int TRIES_OF_AN_ADDRESS = 60;
  private static final LoginName NOBODY = new LoginName("nobody@invalid.example");

  @Inject Credentials credentials;
  @Inject Passwords passwords;
  @Inject SecondFactors secondFactors;
  @Inject SecurityKeys keys;
  @Inject Tries tries;
  @Inject Sessions sessions;
  @Inject AuditLog audit;

  /**
   * Signs in with a password.
   *
   * @param client network address of the caller
   */
  public SignInAnswer byPassword(Realm realm, String login, String password, String client) {
    Optional<LoginName> sound = LoginName.read(login);
    String name = realm + " " + sound.map(LoginName::value).orElse("");
    boolean admitted = tries.admit(name, TRIES);
    if (!tries.admit(client, TRIES_OF_AN_ADDRESS) || !admitted) {
      audit.enter("signin.password", realm.name(), Outcome.LOCKED.name());
      return SignInAnswer.LOCKED;
    }
    Optional<Credential> known = credentials.find(realm, sound.orElse(NOBODY));
    String hash = known.map(Credential::passwordHash).orElse(null);
    if (!passwords.matches(password, hash)) {
      audit.enter("signin.password", realm.name(), Outcome.WRONG.name());
      return SignInAnswer.WRONG;
    }
    tries.forget(name);
    tries.takeBack(client);
    return open(known.orElseThrow(), "signin.password");
  }

  /**
   * Signs in by a provider that vouches for a login; a second factor of ours is still asked for.
   */
  public SignInAnswer byProvider(Realm realm, LoginName vouchedFor) {
    Optional<Credential> known = credentials.find(realm, vouchedFor);
    if (known.isEmpty()) {
      audit.enter("signin.provider", realm.name(), Outcome.WRONG.name());
      return SignInAnswer.WRONG;
    }
    return open(known.get(), "signin.provider");
  }

  /** Signs in who has just proved to read the login's mail and set a password. */
  public SignInAnswer afresh(long credential) {
    return open(credentials.find(credential).orElseThrow(), "signin.afresh");
  }

  private SignInAnswer open(Credential credential, String act) {
    boolean more = credential.hasSecondFactor() || credential.realm().demandsSecondFactor();
    Outcome outcome = more ? Outcome.SECOND_FACTOR : Outcome.PASSED;
    audit.enter(act, subject(credential.id()), outcome.name());
    return new SignInAnswer(outcome, sessions.open(credential.id(), outcome == Outcome.PASSED));
  }

  /**
   * Gives the second factor: a code of the app, or a recovery code, which is then spent. The
   * session goes on under a new secret.
   *
   * @param session secret of the session that awaits it
   */
  public SignInAnswer bySecondFactor(String session, String code) {
    return pass(
        "signin.secondFactor",
        session,
        credential -> secondFactors.take(credential, code) ? KeyProof.PASSED : KeyProof.WRONG);
  }

  /**
   * What the browser is to ask the security keys of who gave the password; empty if there are none.
   *
   * @param session secret of the session that awaits its second factor
   */
  public Optional<String> askForKey(String session) {
    return awaiting(session).flatMap(credential -> keys.ask(credential, session));
  }

  /** Gives the answer of a security key as the second factor; otherwise as a code is given. */
  public SignInAnswer bySecurityKey(String session, String answer) {
    return pass(
        "signin.securityKey", session, credential -> keys.prove(credential, session, answer));
  }

  private Optional<Long> awaiting(String session) {
    return sessions.find(session).filter(s -> !s.passed()).map(Sessions.Session::credential);
  }

  private SignInAnswer pass(String act, String session, LongFunction<KeyProof> judge) {
    Optional<Long> waiting = awaiting(session);
    if (waiting.isEmpty()) {
      return SignInAnswer.WRONG;
    }
    long credential = waiting.get();
    String name = SecondFactors.tried(credential);
    if (!tries.admit(name, TRIES)) {
      audit.enter(act, subject(credential), Outcome.LOCKED.name());
      return SignInAnswer.LOCKED;
    }
    KeyProof proof = judge.apply(credential);
    audit.enter(act, subject(credential), proof.name());
    if (proof != KeyProof.PASSED) {
      return SignInAnswer.WRONG;
    }
    tries.forget(name);
    sessions.close(session);
    return new SignInAnswer(Outcome.PASSED, sessions.open(credential, true));
  }

  /**
   * The credential that must get a second factor before its session opens anything; empty if the
   * session is no such one.
   */
  public Optional<Long> enrolling(String session) {
    return awaiting(session)
        .filter(id -> credentials.find(id).filter(c -> !c.hasSecondFactor()).isPresent());
  }

  /**
   * Takes the second factor on offer into use by its first code. The session goes on under a new
   * secret.
   *
   * @param session secret of a session for {@link #enrolling}
   * @return empty if the code is wrong, or there were too many tries
   */
  public Optional<Enrolment> enrol(String session, String code) {
    Optional<Credential> waiting = enrolling(session).flatMap(credentials::hold);
    if (waiting.isEmpty() || !tries.admit(SecondFactors.tried(waiting.get().id()), TRIES)) {
      return Optional.empty();
    }
    Credential credential = waiting.get();
    Optional<List<String>> codes = secondFactors.confirm(credential, code == null ? "" : code);
    String outcome = codes.isPresent() ? "ON" : Outcome.WRONG.name();
    audit.enter("credential.secondFactor", subject(credential.id()), outcome);
    return codes.map(
        drawn -> {
          tries.forget(SecondFactors.tried(credential.id()));
          sessions.close(session);
          return new Enrolment(
              new SignInAnswer(Outcome.PASSED, sessions.open(credential.id(), true)), drawn);
        });
  }

  /** Opens a session for who is signed in already and changed the password; answers its secret. */
  public String anew(long credential) {
    return sessions.open(credential, true);
  }

  /**
   * The credential of who is signed in under a session's secret; asking keeps the session alive.
   */
  public Optional<Long> find(String session) {
    return sessions
        .find(session)
        .filter(Sessions.Session::passed)
        .map(Sessions.Session::credential);
  }

  /** Whether a session awaits its second factor. */
  public boolean awaitsSecondFactor(String session) {
    return awaiting(session).isPresent();
  }

  /** Ends a session; one that is over already stays so. */
  public void signOut(String session) {
    sessions
        .find(session)
        .ifPresent(ended -> audit.enter("signin.out", subject(ended.credential()), "OUT"));
    sessions.close(session);
  }

  static String subject(long credential) {
    return "credential " + credential;
  }
}
