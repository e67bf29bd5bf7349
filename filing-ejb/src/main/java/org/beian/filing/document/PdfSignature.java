package org.beian.filing.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.beian.filing.document.SignatureReport.State;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;

/**
 * Checks signatures of PDF (ISO 32000-1, 12.8): a CMS over all bytes but the string that holds it.
 *
 * <p>The file is not parsed. The bytes that a signature covers are found by the numbers beside it,
 * which it covers as well; so a strange file costs no more than its length, and a parser that
 * forgives has nothing to forgive.
 */
final class PdfSignature {

  private static final Pattern RANGE =
      Pattern.compile("/ByteRange\\s*\\[\\s*0\\s+(\\d{1,9})\\s+(\\d{1,9})\\s+(\\d{1,9})\\s*\\]");
  private static final int MOST_SIGNATURES = 16;

  private final byte[] pdf;
  private final int before;
  private final int after;
  private final int end;

  private PdfSignature(byte[] pdf, Matcher range) {
    this.pdf = pdf;
    before = Integer.parseInt(range.group(1));
    after = Integer.parseInt(range.group(2));
    end = after + Integer.parseInt(range.group(3));
  }

  static SignatureReport check(byte[] pdf, Predicate<X509Certificate> ours) {
    Matcher ranges = RANGE.matcher(new String(pdf, StandardCharsets.ISO_8859_1));
    return Stream.generate(() -> ranges)
        .limit(MOST_SIGNATURES)
        .takeWhile(Matcher::find)
        .map(range -> new PdfSignature(pdf, range).report(ours))
        .min(SignatureReport.TELLING)
        .orElse(SignatureReport.without(State.UNSIGNED));
  }

  private SignatureReport report(Predicate<X509Certificate> ours) {
    X509Certificate certificate = null;
    boolean own = false;
    try {
      CMSSignedData signed =
          new CMSSignedData(
              new CMSProcessableByteArray(covered()), ContentInfo.getInstance(value()));
      SignerInformation signer = signed.getSignerInfos().getSigners().iterator().next();
      certificate = certificate(signed, signer);
      own = ours.test(certificate);
      boolean fits =
          signer.verify(
              new JcaSimpleSignerInfoVerifierBuilder()
                  .setProvider(Certificates.PROVIDER)
                  .build(certificate));
      State whole = end == pdf.length ? State.INTACT : State.EXTENDED;
      return new SignatureReport(fits ? whole : State.BROKEN, certificate, own, end);
    } catch (IOException
        | CMSException
        | CertificateException
        | OperatorCreationException
        | RuntimeException e) { // what a spoilt structure makes the library throw
      return new SignatureReport(State.BROKEN, certificate, own, 0);
    }
  }

  private byte[] covered() throws IOException {
    if (before >= after || after > end || end > pdf.length) {
      throw new IOException("The signed range lies outside of the file");
    }
    byte[] covered = Arrays.copyOf(pdf, before + end - after);
    System.arraycopy(pdf, after, covered, before, end - after);
    return covered;
  }

  /** The signature ends before the room that was kept for it does; nothing else may stand there. */
  private Object value() throws IOException {
    String hole = new String(pdf, before, after - before, StandardCharsets.ISO_8859_1);
    if (!hole.startsWith("<") || !hole.endsWith(">")) {
      throw new IOException("Something that is not the signature is left out of it");
    }
    byte[] bytes = HexFormat.of().parseHex(hole, 1, hole.length() - 1);
    try (ASN1InputStream in = new ASN1InputStream(bytes)) {
      return in.readObject();
    }
  }

  @SuppressWarnings("unchecked") // the store of certificates is raw
  private static X509Certificate certificate(CMSSignedData signed, SignerInformation signer)
      throws CertificateException {
    X509CertificateHolder holder =
        (X509CertificateHolder)
            signed.getCertificates().getMatches(signer.getSID()).iterator().next();
    return new JcaX509CertificateConverter().getCertificate(holder);
  }
}
