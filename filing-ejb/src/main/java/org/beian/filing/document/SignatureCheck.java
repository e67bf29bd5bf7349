package org.beian.filing.document;

import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.function.Predicate;

/** Checks the signature of any file that says it is a PDF or an OFD; trusts no byte of it. */
public final class SignatureCheck {

  private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] ZIP = {'P', 'K', 3, 4};

  private SignatureCheck() {}

  /**
   * What the signature of the file proves.
   *
   * @param ours tells the certificates of our own keys from those of others
   */
  public static SignatureReport of(byte[] file, Predicate<X509Certificate> ours) {
    if (startsWith(file, PDF)) {
      return PdfSignature.check(file, ours);
    }
    return startsWith(file, ZIP)
        ? OfdSignature.check(file, ours)
        : SignatureReport.without(SignatureReport.State.UNREADABLE);
  }

  private static boolean startsWith(byte[] file, byte[] start) {
    return file.length >= start.length
        && Arrays.equals(file, 0, start.length, start, 0, start.length);
  }
}
