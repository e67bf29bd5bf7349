package org.beian.filing.document;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The keys that papers are signed with: RSA for PDF, SM2 (GB/T 32918) for OFD. They lie in one
 * PKCS#12 file, which is made on the first run: {@code FILING_KEYSTORE}, or {@code
 * keys/signing.p12} in the data directory. Servers that share the file sign with the same keys.
 *
 * <p>Its password is {@code FILING_KEYSTORE_PASSWORD}; where none is given, one is drawn and laid
 * beside the file, readable for its owner only.
 */
@ApplicationScoped
public class SigningKeys {

  private static final String RSA = "pdf";
  private static final String SM2 = "ofd";
  private static final int SECRET_BYTES = 24;

  @Inject
  @ConfigProperty(name = "filing.data", defaultValue = "data")
  String data;

  @Inject
  @ConfigProperty(name = "filing.keystore")
  Optional<String> keystore;

  @Inject
  @ConfigProperty(name = "filing.keystore.password")
  Optional<String> givenPassword;

  @Inject Clock clock;

  private SigningKey rsa;
  private SigningKey sm2;

  /** Reads the keys, or makes them. */
  @PostConstruct
  void open() {
    Path file = Path.of(keystore.orElse(Path.of(data, "keys", "signing.p12").toString()));
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      try (FileChannel channel =
              FileChannel.open(
                  file.resolveSibling(file.getFileName() + ".lock"),
                  StandardOpenOption.CREATE,
                  StandardOpenOption.WRITE);
          FileLock alone = channel.lock()) {
        KeyStore keys = alone.isValid() && Files.exists(file) ? read(file) : make(file);
        rsa = key(keys, RSA, password(file));
        sm2 = key(keys, SM2, password(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The signing keys in " + file + " cannot be used", e);
    }
  }

  SigningKey rsa() {
    return rsa;
  }

  SigningKey sm2() {
    return sm2;
  }

  /** The certificates of the keys in use: the one for PDF, the one for OFD. */
  public List<X509Certificate> certificates() {
    return List.of(rsa.certificate(), sm2.certificate());
  }

  private KeyStore make(Path file) throws IOException, GeneralSecurityException {
    char[] password = password(file);
    KeyStore keys = KeyStore.getInstance("PKCS12", Certificates.PROVIDER);
    keys.load(null, null);
    put(keys, RSA, Certificates.rsa(clock.instant()), password);
    put(keys, SM2, Certificates.sm2(clock.instant()), password);
    Path unfinished = secretFile(file.resolveSibling(file.getFileName() + ".new"));
    try (OutputStream out = Files.newOutputStream(unfinished)) {
      keys.store(out, password);
    }
    Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    return keys;
  }

  private static void put(KeyStore keys, String name, SigningKey key, char[] password)
      throws GeneralSecurityException {
    keys.setKeyEntry(name, key.secret(), password, new X509Certificate[] {key.certificate()});
  }

  private KeyStore read(Path file) throws IOException, GeneralSecurityException {
    KeyStore keys = KeyStore.getInstance("PKCS12", Certificates.PROVIDER);
    try (InputStream in = Files.newInputStream(file)) {
      keys.load(in, password(file));
    }
    return keys;
  }

  private static SigningKey key(KeyStore keys, String name, char[] password)
      throws GeneralSecurityException {
    PrivateKey secret = (PrivateKey) keys.getKey(name, password);
    X509Certificate certificate = (X509Certificate) keys.getCertificate(name);
    if (secret == null || certificate == null) {
      throw new GeneralSecurityException("There is no key named " + name);
    }
    return new SigningKey(secret, certificate);
  }

  private char[] password(Path file) throws IOException {
    if (givenPassword.isPresent()) {
      return givenPassword.get().toCharArray();
    }
    Path beside = file.resolveSibling(file.getFileName() + ".password");
    if (!Files.exists(beside)) {
      byte[] secret = new byte[SECRET_BYTES];
      new SecureRandom().nextBytes(secret);
      Files.writeString(secretFile(beside), HexFormat.of().formatHex(secret));
    }
    return Files.readString(beside).strip().toCharArray();
  }

  /** An empty file that only its owner may read. */
  private static Path secretFile(Path file) throws IOException {
    Files.deleteIfExists(file);
    return Files.createFile(
        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
  }
}
