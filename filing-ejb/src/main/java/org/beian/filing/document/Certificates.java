package org.beian.filing.document;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Provider;
import java.security.SecureRandom;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Makes signing keys with certificates of their own, good for ten years. */
final class Certificates {

  /** Not registered with the machine: whoever needs it names it. */
  static final Provider PROVIDER = new BouncyCastleProvider();

  private static final String NAME = "CN=互联网用户备案 %s,OU=电子文书签名,O=巴音郭楞蒙古自治州公安机关网安部门,C=CN";
  private static final int RSA_BITS = 3072;
  private static final int SERIAL_BITS = 127;
  private static final long DAYS = 3650;

  private Certificates() {}

  static SigningKey rsa(Instant from) throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(RSA_BITS);
    return certified(generator.generateKeyPair(), "PDF", "SHA256withRSA", from);
  }

  static SigningKey sm2(Instant from) throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC", PROVIDER);
    generator.initialize(new ECGenParameterSpec("sm2p256v1"));
    return certified(generator.generateKeyPair(), "OFD", "SM3withSM2", from);
  }

  private static SigningKey certified(KeyPair pair, String use, String algorithm, Instant from)
      throws GeneralSecurityException {
    X500Name name = new X500Name(NAME.formatted(use));
    JcaX509v3CertificateBuilder certificate =
        new JcaX509v3CertificateBuilder(
            name,
            new BigInteger(SERIAL_BITS, new SecureRandom()).add(BigInteger.ONE),
            Date.from(from.truncatedTo(ChronoUnit.DAYS)),
            Date.from(from.plus(DAYS, ChronoUnit.DAYS)),
            name,
            pair.getPublic());
    try {
      certificate.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
      certificate.addExtension(
          Extension.keyUsage,
          true,
          new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
      return new SigningKey(
          pair.getPrivate(),
          new JcaX509CertificateConverter()
              .setProvider(PROVIDER)
              .getCertificate(
                  certificate.build(
                      new JcaContentSignerBuilder(algorithm)
                          .setProvider(PROVIDER)
                          .build(pair.getPrivate()))));
    } catch (CertIOException | OperatorCreationException e) {
      throw new GeneralSecurityException(e);
    }
  }
}
