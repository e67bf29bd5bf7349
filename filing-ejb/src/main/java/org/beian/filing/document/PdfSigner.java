package org.beian.filing.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** Signs PDF as PAdES asks for at its first level (ETSI EN 319 142-1, B-B). */
final class PdfSigner {

  private static final COSName CADES = COSName.getPDFName("ETSI.CAdES.detached");
  private static final int ROOM = 16_384;

  private PdfSigner() {}

  static byte[] sign(byte[] pdf, SigningKey key, Instant at) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf);
        SignatureOptions options = new SignatureOptions();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      PDSignature signature = new PDSignature();
      signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
      signature.setSubFilter(CADES);
      signature.setName("互联网用户备案");
      GregorianCalendar time = new GregorianCalendar(TimeZone.getTimeZone("Asia/Shanghai"));
      time.setTimeInMillis(at.toEpochMilli());
      signature.setSignDate(time);
      options.setPreferredSignatureSize(ROOM);
      document.addSignature(signature, content -> cms(content, key), options);
      document.saveIncremental(out);
      return out.toByteArray();
    }
  }

  private static byte[] cms(InputStream content, SigningKey key) throws IOException {
    try {
      CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
      generator.addSignerInfoGenerator(
          new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
              .setSignedAttributeGenerator(attributes(key))
              .build(
                  new JcaContentSignerBuilder("SHA256withRSA").build(key.secret()),
                  key.certificate()));
      generator.addCertificates(new JcaCertStore(List.of(key.certificate())));
      return generator
          .generate(new CMSProcessableByteArray(content.readAllBytes()), false)
          .getEncoded();
    } catch (GeneralSecurityException | OperatorCreationException | CMSException e) {
      throw new IOException(e);
    }
  }

  /** Names the certificate under the signature, and no time: that stands in the signature field. */
  private static DefaultSignedAttributeTableGenerator attributes(SigningKey key)
      throws GeneralSecurityException {
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(key.certificate().getEncoded());
    SigningCertificateV2 certificate = new SigningCertificateV2(new ESSCertIDv2(hash));
    ASN1EncodableVector attributes = new ASN1EncodableVector();
    attributes.add(
        new Attribute(PKCSObjectIdentifiers.id_aa_signingCertificateV2, new DERSet(certificate)));
    return new DefaultSignedAttributeTableGenerator(new AttributeTable(attributes)) {
      @Override
      public AttributeTable getAttributes(@SuppressWarnings("rawtypes") java.util.Map parameters) {
        return super.getAttributes(parameters).remove(CMSAttributes.signingTime);
      }
    };
  }
}
