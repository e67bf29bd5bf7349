package org.beian.filing.document;

import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.cert.X509Certificate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.jcajce.provider.digest.SM3;
import org.ofdrw.reader.OFDReader;
import org.ofdrw.sign.verify.OFDValidator;

/** Checks signed papers as their readers do. */
public final class Signatures {

  private Signatures() {}

  /** The certificate with which a PDF was signed; whole, unaltered, or an exception is thrown. */
  @SuppressWarnings("unchecked") // the store of certificates is raw
  public static X509Certificate signerOfPdf(byte[] pdf) throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDSignature signature = document.getLastSignatureDictionary();
      int[] range = signature.getByteRange();
      if (range[0] != 0 || range[2] + range[3] != pdf.length) {
        throw new IllegalStateException("Not all of the file is signed");
      }
      CMSSignedData signed =
          new CMSSignedData(
              new CMSProcessableByteArray(signature.getSignedContent(pdf)),
              ContentInfo.getInstance(withoutPadding(signature.getContents(pdf))));
      SignerInformation signer = signed.getSignerInfos().getSigners().iterator().next();
      X509CertificateHolder holder =
          (X509CertificateHolder)
              signed.getCertificates().getMatches(signer.getSID()).iterator().next();
      X509Certificate certificate = new JcaX509CertificateConverter().getCertificate(holder);
      if (!signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate))) {
        throw new IllegalStateException("The signature is wrong");
      }
      return certificate;
    }
  }

  /** The signature ends before the room that was kept for it does. */
  private static Object withoutPadding(byte[] contents) throws java.io.IOException {
    try (ASN1InputStream in = new ASN1InputStream(contents)) {
      return in.readObject();
    }
  }

  /** The certificate with which an OFD was signed; whole, unaltered, or an exception is thrown. */
  public static X509Certificate signerOfOfd(byte[] ofd) throws Exception {
    X509Certificate[] found = new X509Certificate[1];
    try (OFDReader reader = new OFDReader(new ByteArrayInputStream(ofd));
        OFDValidator validator = new OFDValidator(reader)) {
      validator.setValidator((type, algorithm, tbs, value) -> found[0] = signerOfValue(tbs, value));
      validator.exeValidate();
    }
    return found[0];
  }

  /** Reads a value of GB/T 35275; the library's own reader wants an older Bouncy Castle. */
  private static X509Certificate signerOfValue(byte[] tbs, byte[] value)
      throws java.security.GeneralSecurityException {
    SignedData data = SignedData.getInstance(ContentInfo.getInstance(value).getContent());
    byte[] plain = ASN1OctetString.getInstance(data.getEncapContentInfo().getContent()).getOctets();
    MessageDigest sm3 = new SM3.Digest();
    if (!MessageDigest.isEqual(plain, sm3.digest(tbs))) {
      throw new java.security.SignatureException("The hash is another");
    }
    X509Certificate certificate =
        new JcaX509CertificateConverter()
            .setProvider(Certificates.PROVIDER)
            .getCertificate(
                new X509CertificateHolder(
                    org.bouncycastle.asn1.x509.Certificate.getInstance(
                        data.getCertificates().getObjectAt(0))));
    SignerInfo signer = SignerInfo.getInstance(data.getSignerInfos().getObjectAt(0));
    Signature sm2 = Signature.getInstance("SM3withSM2", Certificates.PROVIDER);
    sm2.initVerify(certificate.getPublicKey());
    sm2.update(plain);
    if (!sm2.verify(signer.getEncryptedDigest().getOctets())) {
      throw new java.security.SignatureException("The signature is wrong");
    }
    return certificate;
  }
}
