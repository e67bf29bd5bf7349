package org.beian.directory.sealing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.Security;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.spec.SecretKeySpec;
import org.beian.directory.secret.KeyFile;
import org.beian.directory.secret.Secrets;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.params.KeyParameter;

/**
 * The keys of a key file: {@code seal-1}, {@code seal-2} and so on, of which the last one seals and
 * all open, and {@code index} for keyed hashes. Each is a secret of 256 bits; what a cipher needs
 * is derived from it by HMAC-SM3.
 */
final class KeyRing {

  private static final Pattern NAME = Pattern.compile("seal-([0-9]{1,6})");
  private static final String INDEX = "index";
  private static final int INDEX_NUMBER = 0;
  private static final String PROOF = "proof";
  private static final String CARRIER = "HmacSHA256"; // a kind of secret that key stores know
  private static final int SECRET_BYTES = 32;
  private static final int SM4_BYTES = 16;

  private final NavigableMap<Integer, Sealing> sealing = new TreeMap<>();
  private final byte[] index;

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Sealing(byte[] sm4, byte[] proof) {}

  private KeyRing(KeyStore keys, char[] password) throws GeneralSecurityException {
    for (String alias : Collections.list(keys.aliases())) {
      Matcher name = NAME.matcher(alias);
      if (name.matches()) {
        byte[] secret = secret(keys, alias, password);
        sealing.put(
            Integer.valueOf(name.group(1)),
            new Sealing(Arrays.copyOf(hmac(secret, "sm4"), SM4_BYTES), hmac(secret, PROOF)));
      }
    }
    index = secret(keys, INDEX, password);
    if (sealing.isEmpty()) {
      throw new GeneralSecurityException("There is no key named seal-1");
    }
  }

  /** Reads the file; makes it, with one key to seal and one for hashes, where there is none. */
  static KeyRing open(Path file, Optional<String> password) {
    KeyFile keys = new KeyFile(file, password, Security.getProvider("SunJSSE"));
    try {
      return new KeyRing(keys.open(KeyRing::fill), keys.password());
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException("The data keys in " + file + " cannot be used: " + e, e);
    }
  }

  private static void fill(KeyStore keys, char[] password) throws GeneralSecurityException {
    for (String alias : new String[] {"seal-1", INDEX}) {
      keys.setKeyEntry(
          alias, new SecretKeySpec(Secrets.bytes(SECRET_BYTES), CARRIER), password, null);
    }
  }

  private static byte[] secret(KeyStore keys, String alias, char[] password)
      throws GeneralSecurityException {
    Key key = keys.getKey(alias, password);
    if (key == null) {
      throw new GeneralSecurityException("There is no key named " + alias);
    }
    return key.getEncoded();
  }

  /** The number of the key that seals. */
  int current() {
    return sealing.lastKey();
  }

  /** The numbers of all keys; that of the hashes is {@value #INDEX_NUMBER}. */
  List<Integer> numbers() {
    List<Integer> numbers = new ArrayList<>(sealing.keySet());
    numbers.add(INDEX_NUMBER);
    return numbers;
  }

  /** The SM4 key with that number, null if there is none. */
  byte[] sm4(int number) {
    Sealing key = sealing.get(number);
    return key == null ? null : key.sm4();
  }

  /** By which a server tells whether another one has the same key, null if there is none. */
  byte[] proof(int number) {
    if (number == INDEX_NUMBER) {
      return hmac(index, PROOF);
    }
    Sealing key = sealing.get(number);
    return key == null ? null : key.proof();
  }

  /** The keyed hash of a text, 32 bytes. */
  byte[] hash(String text) {
    return hmac(index, "hash\n" + text);
  }

  private static byte[] hmac(byte[] key, String text) {
    HMac mac = new HMac(new SM3Digest());
    mac.init(new KeyParameter(key));
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    mac.update(bytes, 0, bytes.length);
    byte[] hash = new byte[mac.getMacSize()];
    mac.doFinal(hash, 0);
    return hash;
  }
}
