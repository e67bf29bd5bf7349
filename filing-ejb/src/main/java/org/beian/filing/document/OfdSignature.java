package org.beian.filing.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.beian.filing.document.SignatureReport.State;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.jcajce.provider.digest.SM3;
import org.dom4j.DocumentException;
import org.dom4j.io.SAXReader;
import org.ofdrw.core.signatures.range.Reference;
import org.xml.sax.SAXException;

/**
 * Checks signatures of OFD (GB/T 33190, 18): {@code Signature.xml} has the SM3 of every other file
 * of the archive, {@code SignedValue.dat} beside it the signature over that (GB/T 35275).
 *
 * <p>The validator of ofdrw unpacks to disk and follows names out of the archive: it is for files
 * one trusts. Here its elements are read, and everything stays in memory.
 */
final class OfdSignature {

  private static final String DESCRIPTION = "/Signature.xml";
  private static final String VALUE = "/SignedValue.dat";
  private static final int MOST_SIGNATURES = 16;
  private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

  private final Map<String, byte[]> files;
  private final String description;
  private final String value;

  private OfdSignature(Map<String, byte[]> files, String description) {
    this.files = files;
    this.description = description;
    value = description.substring(0, description.length() - DESCRIPTION.length()) + VALUE;
  }

  static SignatureReport check(byte[] ofd, Predicate<X509Certificate> ours) {
    Map<String, byte[]> files;
    try {
      files = Archive.read(ofd);
    } catch (IOException e) { // broken, or a bomb
      return SignatureReport.without(State.UNREADABLE);
    }
    return files.keySet().stream()
        .filter(name -> name.endsWith(DESCRIPTION))
        .limit(MOST_SIGNATURES)
        .map(name -> new OfdSignature(files, name).report(ours))
        .min(SignatureReport.TELLING)
        .orElseGet(() -> SignatureReport.without(stateUnsigned(files)));
  }

  private static State stateUnsigned(Map<String, byte[]> files) {
    return files.containsKey("/OFD.xml") ? State.UNSIGNED : State.UNREADABLE;
  }

  private SignatureReport report(Predicate<X509Certificate> ours) {
    X509Certificate certificate = null;
    boolean own = false;
    try {
      SignedData data =
          SignedData.getInstance(ContentInfo.getInstance(files.get(value)).getContent());
      certificate = certificate(data);
      own = ours.test(certificate);
      boolean fits = isSigned(data, certificate) && isWhole();
      return new SignatureReport(fits ? covering() : State.BROKEN, certificate, own, 0);
    } catch (GeneralSecurityException | DocumentException | SAXException | RuntimeException e) {
      return new SignatureReport(State.BROKEN, certificate, own, 0); // a spoilt structure
    }
  }

  private static X509Certificate certificate(SignedData data) throws GeneralSecurityException {
    return new JcaX509CertificateConverter()
        .setProvider(Certificates.PROVIDER)
        .getCertificate(
            new X509CertificateHolder(
                Certificate.getInstance(data.getCertificates().getObjectAt(0))));
  }

  private boolean isSigned(SignedData data, X509Certificate certificate)
      throws GeneralSecurityException {
    byte[] plain = ASN1OctetString.getInstance(data.getEncapContentInfo().getContent()).getOctets();
    Signature sm2 = Signature.getInstance("SM3withSM2", Certificates.PROVIDER);
    sm2.initVerify(certificate.getPublicKey());
    sm2.update(plain);
    SignerInfo signer = SignerInfo.getInstance(data.getSignerInfos().getObjectAt(0));
    return MessageDigest.isEqual(plain, new SM3.Digest().digest(files.get(description)))
        && sm2.verify(signer.getEncryptedDigest().getOctets());
  }

  /** Whether each file that the signature names is there as it was. */
  private boolean isWhole() throws DocumentException, SAXException {
    return references().stream()
        .allMatch(
            one -> {
              byte[] file = files.get(one.getFileRef().getLoc());
              return file != null
                  && MessageDigest.isEqual(one.getCheckValue(), new SM3.Digest().digest(file));
            });
  }

  /** A file that no reference names was added afterwards. */
  private State covering() throws DocumentException, SAXException {
    Set<String> added = new HashSet<>(files.keySet());
    added.removeAll(List.of(description, value));
    references().forEach(one -> added.remove(one.getFileRef().getLoc()));
    return added.isEmpty() ? State.INTACT : State.EXTENDED;
  }

  private List<Reference> references() throws DocumentException, SAXException {
    SAXReader reader = new SAXReader();
    reader.setFeature(NO_DOCTYPE, true);
    return new org.ofdrw.core.signatures.sig.Signature(
            reader.read(new ByteArrayInputStream(files.get(description))).getRootElement())
        .getSignedInfo()
        .getReferences()
        .getReferences();
  }
}
