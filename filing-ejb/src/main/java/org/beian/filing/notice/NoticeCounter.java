package org.beian.filing.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.beian.filing.document.DocumentPress;
import org.beian.filing.document.Paper;
import org.beian.filing.notice.IssuedDocuments.Printed;

/**
 * Issues papers. A paper is written and signed when it is first asked for, outside any transaction,
 * and kept: who asks again gets the same file, until what it tells has changed.
 */
@ApplicationScoped
class NoticeCounter {

  @Inject NoticeBook book;
  @Inject PaperWriter writer;
  @Inject DocumentPress press;
  @Inject Clock clock;

  IssuedFile issue(PaperFacts facts, DocumentKind kind, DocumentFormat format) {
    byte[] bytes =
        book.file(facts, kind, format)
            .orElseGet(() -> book.keep(facts, print(facts, kind), format));
    String name = kind.slug() + "-" + facts.dossier().view().applicationNo();
    return new IssuedFile(name + "." + format.ending(), format, bytes);
  }

  private Printed print(PaperFacts facts, DocumentKind kind) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    VerificationCode code = VerificationCode.random();
    Paper paper = writer.write(facts, kind, code, now);
    return new Printed(code, kind, now, press.pdf(paper, now), press.ofd(paper));
  }
}
