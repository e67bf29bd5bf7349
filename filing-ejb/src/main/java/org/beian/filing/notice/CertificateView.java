package org.beian.filing.notice;

import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import org.beian.filing.persistence.Hash;

/**
 * A certificate to be looked at or downloaded.
 *
 * @param holder its distinguished name
 * @param serial in hexadecimal digits
 * @param fingerprint SHA-256, 64 lower case hexadecimal digits
 * @param algorithm of its key, such as RSA or SM2
 * @param ours whether papers are or were signed with its key
 * @param inUse whether papers are signed with its key now, on this server
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record CertificateView(
    String holder,
    String serial,
    String fingerprint,
    String algorithm,
    Instant from,
    Instant until,
    boolean ours,
    boolean inUse,
    byte[] der) {

  private static final String SM3_WITH_SM2 = "1.2.156.10197.1.501";

  static CertificateView of(X509Certificate certificate, boolean ours, boolean inUse) {
    byte[] der = encoded(certificate);
    return new CertificateView(
        certificate.getSubjectX500Principal().getName(),
        certificate.getSerialNumber().toString(16),
        Hash.text(Hash.of(der)),
        certificate.getSigAlgOID().equals(SM3_WITH_SM2)
            ? "SM2"
            : certificate.getPublicKey().getAlgorithm(),
        certificate.getNotBefore().toInstant(),
        certificate.getNotAfter().toInstant(),
        ours,
        inUse,
        der);
  }

  static String fingerprint(X509Certificate certificate) {
    return Hash.text(Hash.of(encoded(certificate)));
  }

  private static byte[] encoded(X509Certificate certificate) {
    try {
      return certificate.getEncoded();
    } catch (CertificateEncodingException e) {
      throw new IllegalStateException(e);
    }
  }
}
