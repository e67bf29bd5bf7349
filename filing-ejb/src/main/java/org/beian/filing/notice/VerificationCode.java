package org.beian.filing.notice;

import java.security.SecureRandom;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The code by which anybody can check a paper: sixteen characters that cannot be mistaken for one
 * another (no 0, O, 1, I, L), 79 bits by chance.
 */
public record VerificationCode(String value) {

  private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
  private static final int LENGTH = 16;
  private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");
  private static final SecureRandom RANDOM = new SecureRandom();

  public VerificationCode {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("Not a verification code: " + value);
    }
  }

  static VerificationCode random() {
    return new VerificationCode(
        RANDOM
            .ints(LENGTH, 0, ALPHABET.length())
            .mapToObj(i -> String.valueOf(ALPHABET.charAt(i)))
            .collect(Collectors.joining()));
  }

  /** As it is printed: in groups of four. */
  public String printed() {
    return value.replaceAll("(.{4})(?!$)", "$1-");
  }

  @Override
  public String toString() {
    return value;
  }
}
