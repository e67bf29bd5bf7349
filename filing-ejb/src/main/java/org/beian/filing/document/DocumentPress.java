package org.beian.filing.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;

/** Writes papers and signs them. Takes tenths of a second: not for inside a transaction. */
@ApplicationScoped
public class DocumentPress {

  @Inject SigningKeys keys;

  /** A signed PDF. */
  public byte[] pdf(Paper paper, Instant at) {
    try {
      return PdfSigner.sign(PdfPrinter.print(paper, at), keys.rsa(), at);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A PDF that proves nothing. */
  public byte[] unsignedPdf(Paper paper, Instant at) {
    try {
      return PdfPrinter.print(paper, at);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An OFD that proves nothing. */
  public byte[] unsignedOfd(Paper paper) {
    try {
      return OfdPrinter.print(paper);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A signed OFD. */
  public byte[] ofd(Paper paper) {
    try {
      return OfdSigner.sign(OfdPrinter.print(paper), keys.sm2());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
