package org.beian.directory.credential;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which passwords are taken: long ones that are neither common nor made of what everybody knows of
 * their owner. No rules about kinds of characters, no expiry.
 */
public final class PasswordPolicy {

  public static final int SHORTEST = 10;
  public static final int LONGEST = 128;

  private static final int SHORTEST_OWN_WORD = 4;
  private static final int MEASURED = 64;
  private static final int GUESSED_IN_NO_TIME = 1;
  private static final Zxcvbn METER = new Zxcvbn();

  private PasswordPolicy() {}

  /**
   * What is wrong with a password, if anything.
   *
   * @param ownWords what it must not hold: the organisation's name and code, the login
   */
  public static Optional<PasswordFault> judge(String password, List<String> ownWords) {
    String text = normalised(password == null ? "" : password);
    int length = text.codePointCount(0, text.length());
    if (length < SHORTEST) {
      return Optional.of(PasswordFault.SHORT);
    }
    if (length > LONGEST) {
      return Optional.of(PasswordFault.LONG);
    }
    String small = text.toLowerCase(Locale.ROOT);
    if (ownWords.stream().anyMatch(word -> holds(small, word))) {
      return Optional.of(PasswordFault.OWN_WORDS);
    }
    return METER.measure(small.substring(0, Math.min(MEASURED, small.length()))).getScore()
            <= GUESSED_IN_NO_TIME
        ? Optional.of(PasswordFault.COMMON)
        : Optional.empty();
  }

  /** The same characters, however the keyboard composed them. */
  static String normalised(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFKC);
  }

  private static boolean holds(String password, String word) {
    String small = normalised(word).toLowerCase(Locale.ROOT);
    return small.codePointCount(0, small.length()) >= SHORTEST_OWN_WORD && password.contains(small);
  }
}
