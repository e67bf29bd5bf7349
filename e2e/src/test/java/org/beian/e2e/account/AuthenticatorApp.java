package org.beian.e2e.account;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import com.google.common.io.BaseEncoding;
import java.security.InvalidKeyException;
import java.time.Duration;
import java.time.Instant;
import javax.crypto.spec.SecretKeySpec;

/** A member's telephone: shows the codes of a second factor (RFC 6238). */
public final class AuthenticatorApp {

  private static final Duration STEP = Duration.ofSeconds(30);

  private final TimeBasedOneTimePasswordGenerator generator =
      new TimeBasedOneTimePasswordGenerator();
  private final SecretKeySpec secret;
  private Instant last = Instant.EPOCH;

  /**
   * @param typed the secret as the page shows it to be typed
   */
  public AuthenticatorApp(String typed) {
    secret = new SecretKeySpec(BaseEncoding.base32().decode(typed), "HmacSHA1");
  }

  /**
   * A code that was not shown before: the present one, or the next, which is already taken from
   * clocks that are fast.
   */
  public String code() {
    Instant now = Instant.now();
    last = now.isAfter(last.plus(STEP)) ? now : last.plus(STEP);
    try {
      return generator.generateOneTimePasswordString(secret, last);
    } catch (InvalidKeyException e) {
      throw new IllegalStateException(e);
    }
  }
}
