package org.beian.directory.sealing;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.beian.directory.secret.Secrets;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.modes.GCMModeCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;

/**
 * Values as the database keeps them: sealed with SM4 in GCM, so that a change is noticed, under the
 * newest key of the ring. A sealed text reads {@code sm4:<number of the key>:<Base64>}; longer ones
 * are deflated first. What is not sealed is taken as it is: it was kept before there were seals.
 *
 * <p>Static, since converters of JPA are made by nobody who could hand them a bean. The ring is
 * lent once, when the application starts.
 */
public final class Sealed {

  private static final String MARK = "sm4:";
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final int WORTH_DEFLATING = 256;
  private static final int FILE_HEAD = MARK.length() + Integer.BYTES;
  private static final byte PLAIN = 0;
  private static final byte DEFLATED = 1;

  private static volatile Keys keys;

  private Sealed() {}

  /** Where the ring comes from. */
  interface Keys {

    KeyRing ring();

    /** The ring as its file has it now: another server may have put a key into it. */
    KeyRing reread();
  }

  static void use(Keys lent) {
    keys = lent;
  }

  /** Seals a text; null stays null. */
  public static String seal(String plain) {
    if (plain == null) {
      return null;
    }
    KeyRing ring = keys.ring();
    byte[] bytes = plain.getBytes(StandardCharsets.UTF_8);
    byte[] sealed =
        bytes.length < WORTH_DEFLATING
            ? seal(ring, PLAIN, bytes)
            : seal(ring, DEFLATED, deflated(bytes));
    return MARK + ring.current() + ":" + Base64.getEncoder().encodeToString(sealed);
  }

  /** Seals the bytes of a file, which are taken as compressed already. */
  public static byte[] seal(byte[] file) {
    KeyRing ring = keys.ring();
    byte[] sealed = seal(ring, PLAIN, file);
    return ByteBuffer.allocate(FILE_HEAD + sealed.length)
        .put(MARK.getBytes(StandardCharsets.US_ASCII))
        .putInt(ring.current())
        .put(sealed)
        .array();
  }

  /** Opens what {@link #seal(byte[])} made; any other bytes are answered as they are. */
  public static byte[] open(byte[] kept) {
    return isSealed(kept)
        ? open(number(kept), Arrays.copyOfRange(kept, FILE_HEAD, kept.length))
        : kept;
  }

  /** Opens what {@link #seal(String)} made; any other text is answered as it is, null too. */
  public static String open(String kept) {
    if (!isSealed(kept)) {
      return kept;
    }
    int end = kept.indexOf(':', MARK.length());
    byte[] sealed = Base64.getDecoder().decode(kept.substring(end + 1));
    return new String(open(number(kept), sealed), StandardCharsets.UTF_8);
  }

  /** Whether a value as it is kept needs sealing anew: it is open, or under an older key. */
  static boolean isOutdated(String kept) {
    return kept != null && !(isSealed(kept) && number(kept) == keys.ring().current());
  }

  /** The same for a file. */
  static boolean isOutdated(byte[] kept) {
    return kept != null && !(isSealed(kept) && number(kept) == keys.ring().current());
  }

  /** A keyed hash (HMAC-SM3) by which a value is found although it is sealed; 32 bytes. */
  public static byte[] hash(String kind, String value) {
    return keys.ring().hash(kind + "\n" + value);
  }

  private static boolean isSealed(String kept) {
    return kept != null && kept.startsWith(MARK);
  }

  private static boolean isSealed(byte[] kept) {
    byte[] mark = MARK.getBytes(StandardCharsets.US_ASCII);
    return kept.length > FILE_HEAD && Arrays.equals(mark, 0, mark.length, kept, 0, mark.length);
  }

  private static int number(byte[] kept) {
    return ByteBuffer.wrap(kept).getInt(MARK.length());
  }

  private static int number(String kept) {
    return Integer.parseInt(kept.substring(MARK.length(), kept.indexOf(':', MARK.length())));
  }

  private static byte[] seal(KeyRing ring, byte how, byte[] text) {
    byte[] packed = pack(how, text);
    byte[] nonce = Secrets.bytes(NONCE_BYTES);
    try {
      byte[] sealed = cipher(true, ring.sm4(ring.current()), nonce, packed, 0);
      byte[] all = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
      System.arraycopy(sealed, 0, all, NONCE_BYTES, sealed.length);
      return all;
    } catch (InvalidCipherTextException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] open(int number, byte[] sealed) {
    byte[] key = keys.ring().sm4(number);
    if (key == null) {
      key = keys.reread().sm4(number);
    }
    if (key == null) {
      throw new IllegalStateException("The key file has no key seal-" + number);
    }
    try {
      byte[] nonce = Arrays.copyOf(sealed, NONCE_BYTES);
      byte[] packed = cipher(false, key, nonce, sealed, NONCE_BYTES);
      return packed[0] == DEFLATED
          ? inflated(packed)
          : Arrays.copyOfRange(packed, 1, packed.length);
    } catch (InvalidCipherTextException e) {
      throw new IllegalStateException("A sealed value was changed, or its key is another", e);
    }
  }

  private static byte[] cipher(boolean seal, byte[] key, byte[] nonce, byte[] in, int from)
      throws InvalidCipherTextException {
    GCMModeCipher cipher = GCMBlockCipher.newInstance(new SM4Engine());
    cipher.init(seal, new AEADParameters(new KeyParameter(key), TAG_BITS, nonce));
    byte[] out = new byte[cipher.getOutputSize(in.length - from)];
    int done = cipher.processBytes(in, from, in.length - from, out, 0);
    cipher.doFinal(out, done);
    return out;
  }

  private static byte[] pack(byte how, byte[] text) {
    byte[] packed = new byte[text.length + 1];
    packed[0] = how;
    System.arraycopy(text, 0, packed, 1, text.length);
    return packed;
  }

  private static byte[] deflated(byte[] plain) {
    Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
    try {
      deflater.setInput(plain);
      deflater.finish();
      ByteArrayOutputStream out = new ByteArrayOutputStream(plain.length);
      byte[] part = new byte[plain.length];
      while (!deflater.finished()) {
        out.write(part, 0, deflater.deflate(part));
      }
      return out.toByteArray();
    } finally {
      deflater.end();
    }
  }

  private static byte[] inflated(byte[] packed) {
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(packed, 1, packed.length - 1);
      ByteArrayOutputStream out = new ByteArrayOutputStream(packed.length * 3);
      byte[] part = new byte[packed.length * 3];
      while (!inflater.finished()) {
        int more = inflater.inflate(part);
        if (more == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
          throw new IllegalStateException("A sealed value is not whole");
        }
        out.write(part, 0, more);
      }
      return out.toByteArray();
    } catch (DataFormatException e) {
      throw new IllegalStateException(e);
    } finally {
      inflater.end();
    }
  }
}
