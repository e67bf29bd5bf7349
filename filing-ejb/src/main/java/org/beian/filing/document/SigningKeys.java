package org.beian.filing.document;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.beian.directory.secret.KeyFile;
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
    Path path = Path.of(keystore.orElse(Path.of(data, "keys", "signing.p12").toString()));
    KeyFile file = new KeyFile(path, givenPassword, Certificates.PROVIDER);
    try {
      KeyStore keys = file.open(this::fill);
      rsa = key(keys, RSA, file.password());
      sm2 = key(keys, SM2, file.password());
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

  /** Reads a certificate, X.509 in DER. */
  public static X509Certificate read(byte[] certificate) {
    try {
      return (X509Certificate)
          CertificateFactory.getInstance("X.509", Certificates.PROVIDER)
              .generateCertificate(new ByteArrayInputStream(certificate));
    } catch (CertificateException e) {
      throw new IllegalStateException("A certificate on record cannot be read", e);
    }
  }

  private void fill(KeyStore keys, char[] password) throws GeneralSecurityException {
    put(keys, RSA, Certificates.rsa(clock.instant()), password);
    put(keys, SM2, Certificates.sm2(clock.instant()), password);
  }

  private static void put(KeyStore keys, String name, SigningKey key, char[] password)
      throws GeneralSecurityException {
    keys.setKeyEntry(name, key.secret(), password, new X509Certificate[] {key.certificate()});
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
}
