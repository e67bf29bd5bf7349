package org.beian.directory.credential;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import com.google.common.io.BaseEncoding;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;

/** Time-based codes of RFC 6238 as every authenticator app knows them: six digits, 30 s, SHA-1. */
final class Totp {

  static final int SECRET_BYTES = 20;

  private static final TimeBasedOneTimePasswordGenerator GENERATOR =
      new TimeBasedOneTimePasswordGenerator();
  static final long STEP_SECONDS = 30;

  private Totp() {}

  /**
   * The time step whose code this is: the present one, or the one before or after it, since clocks
   * differ (RFC 6238, 5.2).
   */
  static OptionalLong stepOf(byte[] secret, String code, Instant now) {
    long present = now.getEpochSecond() / STEP_SECONDS;
    return LongStream.rangeClosed(present - 1, present + 1)
        .filter(step -> MessageDigest.isEqual(code(secret, step).getBytes(US_ASCII), digits(code)))
        .findFirst();
  }

  /** The code of a time step. */
  static String code(byte[] secret, long step) {
    try {
      return GENERATOR.generateOneTimePasswordString(
          new SecretKeySpec(secret, "HmacSHA1"), Instant.ofEpochSecond(step * STEP_SECONDS));
    } catch (InvalidKeyException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The secret as it is typed into an app. */
  static String text(byte[] secret) {
    return BaseEncoding.base32().omitPadding().encode(secret);
  }

  private static byte[] digits(String code) {
    return code.replaceAll("[\\s-]", "").getBytes(US_ASCII);
  }
}
