package org.beian.filing.persistence;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of files. */
public final class Hash {

  private Hash() {}

  public static byte[] of(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
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
