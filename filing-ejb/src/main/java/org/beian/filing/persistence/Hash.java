package org.beian.filing.persistence;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of files. */
public final class Hash {

  private Hash() {}

  public static byte[] of(byte[] bytes) {
    return begin().digest(bytes);
  }

  /** A hash of what is yet to come. */
  public static MessageDigest begin() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A hash that was made a text. */
  public static byte[] bytes(String text) {
    return HexFormat.of().parseHex(text);
  }

  /** A hash as text, lower case. */
  public static String text(byte[] hash) {
    return HexFormat.of().formatHex(hash);
  }
}
