package org.beian.filing.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.beian.filing.document.SignatureCheck;
import org.beian.filing.document.SignatureReport;
import org.beian.filing.persistence.Hash;

/**
 * Tells what a file is that somebody shows us.
 *
 * <p>What was issued is known by its hash; the signature then says why another file is not it. A
 * whole signature alone proves nothing here: a key may have leaked.
 */
@ApplicationScoped
class FileCheck {

  @Inject NoticeBook book;
  @Inject Clock clock;

  CheckedFile check(byte[] file, String clientAddress) {
    Optional<VerifiedPaper> issued = book.check(Hash.of(file), clientAddress);
    Set<String> own =
        book.certificates(clock.instant()).stream()
            .map(CertificateView::fingerprint)
            .collect(Collectors.toSet());
    SignatureReport report =
        SignatureCheck.of(file, one -> own.contains(CertificateView.fingerprint(one)));
    CertificateView signer = view(report);
    if (issued.isPresent()) {
      return new CheckedFile(FileVerdict.ORIGINAL, issued.get(), signer);
    }
    Optional<VerifiedPaper> start = start(file, report);
    return new CheckedFile(verdict(report, start.isPresent()), start.orElse(null), signer);
  }

  private static CertificateView view(SignatureReport report) {
    X509Certificate signer = report.signer();
    return signer == null ? null : CertificateView.of(signer, report.ours(), false);
  }

  /** What was issued, where the file is that with something behind it. */
  private Optional<VerifiedPaper> start(byte[] file, SignatureReport report) {
    boolean extended = report.state() == SignatureReport.State.EXTENDED && report.covered() > 0;
    return extended && report.ours()
        ? book.issued(Hash.of(Arrays.copyOf(file, report.covered())))
        : Optional.empty();
  }

  private static FileVerdict verdict(SignatureReport report, boolean startIsIssued) {
    return switch (report.state()) {
      case INTACT -> report.ours() ? FileVerdict.UNRECORDED : FileVerdict.FOREIGN;
      case EXTENDED -> extended(report, startIsIssued);
      case BROKEN -> FileVerdict.ALTERED;
      case UNSIGNED -> FileVerdict.UNSIGNED;
      case UNREADABLE -> FileVerdict.UNREADABLE;
    };
  }

  private static FileVerdict extended(SignatureReport report, boolean startIsIssued) {
    if (!report.ours()) {
      return FileVerdict.FOREIGN;
    }
    return startIsIssued ? FileVerdict.ADDED_TO : FileVerdict.ALTERED;
  }
}
