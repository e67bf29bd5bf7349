package org.beian.filing.persistence;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** SHA-256, by which secrets are kept and long texts compared. */
public final class Digest {

  private Digest() {}

  /** The hash of the parts; the same parts split elsewhere have another. */
  public static byte[] of(String... parts) {
    MessageDigest digest = Hash.begin();
    for (String part : parts) {
      digest.update(part.getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0xFF);
    }
    return digest.digest();
  }
}
