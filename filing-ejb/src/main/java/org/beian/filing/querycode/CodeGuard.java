package org.beian.filing.querycode;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.function.Function;

/**
 * Lets those through who know the code of a number, and counts the tries of those who do not.
 *
 * <p>An unknown number and a wrong code take the same steps and get the same answer.
 */
@ApplicationScoped
public class CodeGuard {

  private static final int LONGEST_NUMBER = 40;
  private static final int HASH_LENGTH = 32;

  @Inject WrongTries wrongTries;

  private final byte[] nobody = new byte[HASH_LENGTH];

  /** Draws what unknown numbers are compared with. */
  public CodeGuard() {
    new SecureRandom().nextBytes(nobody);
  }

  /** What a code must fit: the row it opens, its number as on record and the hash of its code. */
  public static final class Lock {
    private final long id;
    private final String number;
    private final byte[] codeHash;

    public Lock(long id, String number, byte[] codeHash) {
      this.id = id;
      this.number = number;
      this.codeHash = codeHash.clone();
    }
  }

  /**
   * Looks up a number and compares the code; needs a running transaction.
   *
   * @param typedNumber as it was typed, may be null
   * @param typedCode as it was typed, may be null
   * @param clientAddress network address of the asker, may be null
   * @param locks asked for the number in capitals, ASCII and at most 40 characters long
   * @return the id of what the code opens
   * @throws TooManyTriesException after ten wrong tries at the number, or too many from the address
   */
  public Optional<Long> open(
      String typedNumber,
      String typedCode,
      String clientAddress,
      Function<String, Optional<Lock>> locks) {
    String number = normalised(typedNumber);
    wrongTries.check(number, clientAddress);
    Optional<Lock> lock = locks.apply(number);
    byte[] expected = lock.map(found -> found.codeHash).orElse(nobody);
    String salt = lock.map(found -> found.number).orElse(number);
    byte[] given = QueryCode.typed(typedCode).hashFor(salt);
    if (MessageDigest.isEqual(expected, given) && lock.isPresent()) {
      return lock.map(found -> found.id);
    }
    wrongTries.count(number, clientAddress);
    return Optional.empty();
  }

  /** Forgets at most {@code limit} counts of wrong tries whose time is over. */
  public int forgetTries(int limit) {
    return wrongTries.removeOld(limit);
  }

  /** As numbers are on record: ASCII, or the database would refuse to compare. */
  private static String normalised(String typed) {
    String plain = QueryCode.typed(typed).value().replaceAll("[^ -~]", "?");
    return plain.substring(0, Math.min(plain.length(), LONGEST_NUMBER));
  }
}
