package org.beian.directory.client;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Public keys by which programs prove themselves ({@code private_key_jwt}). */
final class PublicKeys {

  private static final Pattern PEM =
      Pattern.compile(
          "-----BEGIN PUBLIC KEY-----([A-Za-z0-9+/=\\s]{100,4000})-----END PUBLIC KEY-----");
  private static final int SHORTEST_RSA = 2048;
  private static final int EC_BITS = 256;

  private PublicKeys() {}

  /** Reads a PEM (RFC 7468, 13); empty if it is none, or the key is too weak or of another kind. */
  static Optional<PublicKey> read(String pem) {
    Matcher text = PEM.matcher(pem.strip());
    return text.matches() ? decode(text.group(1)).filter(PublicKeys::isStrong) : Optional.empty();
  }

  private static Optional<PublicKey> decode(String base64) {
    try {
      byte[] der = Base64.getMimeDecoder().decode(base64);
      return Stream.of("RSA", "EC").flatMap(kind -> key(kind, der).stream()).findFirst();
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }

  private static Optional<PublicKey> key(String kind, byte[] der) {
    try {
      return Optional.of(KeyFactory.getInstance(kind).generatePublic(new X509EncodedKeySpec(der)));
    } catch (GeneralSecurityException anotherKind) {
      return Optional.empty();
    }
  }

  private static boolean isStrong(PublicKey key) {
    return key instanceof RSAPublicKey rsa
        ? rsa.getModulus().bitLength() >= SHORTEST_RSA
        : key instanceof ECPublicKey ec && ec.getParams().getOrder().bitLength() == EC_BITS;
  }
}
