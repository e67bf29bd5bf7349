package org.beian.directory.credential;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.beian.directory.audit.AuditLog;
import org.beian.directory.secret.Seal;
import org.beian.directory.securitykey.TestSecurityKeys;
import org.glassfish.soteria.identitystores.hash.Pbkdf2PasswordHashImpl;

/** The services of this package over a database, without a container. */
public final class TestSignIn {

  public final SignInDesk signIn = new SignInDesk();
  public final CredentialDesk credentials = new CredentialDesk();
  public final KeyDesk keyDesk = new KeyDesk();
  public final Logins logins = new Logins();
  final Credentials table = new Credentials();
  final Tries tries = new Tries();
  final Sessions sessions = new Sessions();
  final Passwords passwords = new Passwords();

  public TestSignIn(EntityManager em, Clock clock, Seal seal, AuditLog audit) {
    table.em = em;
    logins.credentials = table;
    tries.em = em;
    tries.clock = clock;
    sessions.em = em;
    sessions.clock = clock;
    passwords.pbkdf2 = new Pbkdf2PasswordHashImpl();
    passwords.iterations = 1024; // quick, and all else as it ships
    passwords.open();
    SecondFactors secondFactors = new SecondFactors();
    secondFactors.credentials = table;
    secondFactors.seal = seal;
    secondFactors.clock = clock;
    secondFactors.keys = TestSecurityKeys.over(em, clock);
    signIn.credentials = table;
    signIn.passwords = passwords;
    signIn.secondFactors = secondFactors;
    signIn.keys = secondFactors.keys;
    signIn.tries = tries;
    signIn.sessions = sessions;
    signIn.audit = audit;
    credentials.credentials = table;
    credentials.passwords = passwords;
    credentials.secondFactors = secondFactors;
    credentials.sessions = sessions;
    credentials.tries = tries;
    credentials.audit = audit;
    keyDesk.keys = secondFactors.keys;
    keyDesk.secondFactors = secondFactors;
    keyDesk.tries = tries;
    keyDesk.audit = audit;
  }

  /** The code an app would show now. */
  public static String code(TotpOffer offer, Clock clock) {
    byte[] secret = com.google.common.io.BaseEncoding.base32().decode(offer.secret());
    return Totp.code(secret, clock.instant().getEpochSecond() / 30);
  }
}
