package org.beian.filing.document;

import java.security.cert.X509Certificate;
import java.util.Comparator;

/**
 * What the signature of a file proves by itself, whatever is on record of the file.
 *
 * @param signer the certificate that came with the signature; null where none could be read. It is
 *     as good as whoever knows it says: anybody can make one
 * @param ours whether that certificate is one of those that the asker named as own
 * @param covered how many bytes from the beginning are signed, of a PDF; else 0
 */
public record SignatureReport(State state, X509Certificate signer, boolean ours, int covered) {

  /** How file and signature stand to each other. */
  public enum State {
    /** The signature fits every byte of the file. */
    INTACT,
    /** The signature fits, but something was added to the file afterwards. */
    EXTENDED,
    /** There is a signature, and it does not fit what the file says. */
    BROKEN,
    /** The file has no signature. */
    UNSIGNED,
    /** The file is neither a PDF nor an OFD, or one that is not safe to read. */
    UNREADABLE
  }

  /** Of several signatures one of ours says most, and then the one that proves most. */
  static final Comparator<SignatureReport> TELLING =
      Comparator.comparing((SignatureReport report) -> !report.ours())
          .thenComparing(SignatureReport::state);

  static SignatureReport without(State state) {
    return new SignatureReport(state, null, false, 0);
  }
}
