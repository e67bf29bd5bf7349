package org.beian.filing.querycode;

import java.math.BigInteger;
import java.text.Normalizer;
import java.util.Locale;
import org.beian.directory.secret.Secrets;
import org.beian.filing.persistence.Digest;

/**
 * The secret that opens a case to whoever holds it: ten characters that cannot be mistaken for one
 * another (no 0, O, 1, I, L), 49 bits by chance. Only its hash is on record.
 */
public record QueryCode(String value) {

  private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
  private static final int LENGTH = 10;
  private static final int LONGEST_INPUT = 100;

  /** A new code, by chance. */
  public static QueryCode random() {
    return from(Secrets.token());
  }

  /**
   * The code that follows from a secret: the same for the same parts, and no easier to guess than
   * they are.
   */
  public static QueryCode from(String... secret) {
    BigInteger number = new BigInteger(1, Digest.of(secret));
    BigInteger base = BigInteger.valueOf(ALPHABET.length());
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      code.append(ALPHABET.charAt(number.mod(base).intValue()));
      number = number.divide(base);
    }
    return new QueryCode(code.toString());
  }

  /** What somebody typed: case, width, blanks and hyphens do not matter. May be no code at all. */
  public static QueryCode typed(String text) {
    String bounded = text == null ? "" : text.substring(0, Math.min(text.length(), LONGEST_INPUT));
    String plain = Normalizer.normalize(bounded, Normalizer.Form.NFKC).replaceAll("[\\s-]", "");
    return new QueryCode(plain.toUpperCase(Locale.ROOT));
  }

  /** The hash by which the code of the case with that number is kept: SHA-256 over both. */
  public byte[] hashFor(String number) {
    return Digest.of(number, value);
  }
}
