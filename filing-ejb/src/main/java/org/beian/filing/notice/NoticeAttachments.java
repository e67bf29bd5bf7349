package org.beian.filing.notice;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.beian.directory.outbox.AttachedFile;
import org.beian.directory.outbox.AttachmentSource;

/**
 * The papers that go with mails; each is issued when its mail is sent.
 *
 * <p>An enterprise bean, so that it runs as part of this module whoever calls: the post goes round
 * in the directory, which does not know our persistence unit.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NoticeAttachments implements AttachmentSource {

  private static final Pattern REFERENCE = Pattern.compile("notice:([a-z-]+):([A-Z0-9]+)");

  @Inject NoticeBook book;
  @Inject NoticeCounter counter;

  static String reference(String applicationNo, DocumentKind kind) {
    return "notice:" + kind.slug() + ":" + applicationNo;
  }

  @Override
  public Optional<AttachedFile> find(String reference) {
    Matcher parts = REFERENCE.matcher(reference);
    if (!parts.matches()) {
      return Optional.empty();
    }
    DocumentKind kind = DocumentKind.of(parts.group(1)).orElseThrow();
    return book.find(parts.group(2))
        .map(facts -> counter.issue(facts, kind, DocumentFormat.PDF))
        .map(file -> new AttachedFile(file.bytes(), file.format().mediaType()));
  }
}
