package org.beian.directory.credential;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;
import org.beian.directory.secret.Secrets;

/** Hashes passwords: PBKDF2 with HMAC-SHA-512, as slow as OWASP asks for. */
@ApplicationScoped
class Passwords {

  @Inject Pbkdf2PasswordHash pbkdf2;

  int iterations = 210_000;

  private String nobodys;

  @PostConstruct
  void open() {
    pbkdf2.initialize(
        Map.of(
            "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
            "Pbkdf2PasswordHash.Iterations", Integer.toString(iterations),
            "Pbkdf2PasswordHash.SaltSizeBytes", "32",
            "Pbkdf2PasswordHash.KeySizeBytes", "64"));
    nobodys = hash(Secrets.token());
  }

  String hash(String password) {
    return pbkdf2.generate(PasswordPolicy.normalised(password).toCharArray());
  }

  /**
   * Whether a password is the one that was hashed. Without a hash it takes the same time to say no.
   *
   * @param hash null for a login that does not exist
   */
  boolean matches(String password, String hash) {
    String text = password == null ? "" : PasswordPolicy.normalised(password);
    boolean sound = text.length() <= 2 * PasswordPolicy.LONGEST;
    char[] tried = (sound ? text : "").toCharArray();
    boolean same = pbkdf2.verify(tried, hash == null ? nobodys : hash);
    return same && sound && hash != null;
  }
}
