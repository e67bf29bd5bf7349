package org.beian.filing.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.beian.filing.cases.Dossier;
import org.beian.filing.document.DocumentPress;
import org.beian.filing.document.Paper;
import org.beian.filing.registry.FilingStanding;

/**
 * Papers of the sandbox: laid out as the real ones, so that programs can be tried with them, but
 * every leaf crossed out and marked, without a signature, without a code to verify, and on no
 * record: nobody who checks one is told that it is true.
 */
@ApplicationScoped
public class SpecimenPress {

  @Inject PaperWriter writer;
  @Inject DocumentPress press;
  @Inject Clock clock;

  /**
   * Prints a paper; empty where a real case that stands so would have none.
   *
   * @param dossier of a case that does not count
   * @param standing of its filing, null while there is none
   */
  public Optional<IssuedFile> print(
      Dossier dossier, FilingStanding standing, DocumentKind kind, DocumentFormat format) {
    PaperFacts facts = new PaperFacts(dossier, standing);
    if (!facts.allows(kind)) {
      return Optional.empty();
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    String mark =
        NoticeTexts.zh("specimen.mark") + " · " + NoticeTexts.of(Locale.ENGLISH, "specimen.mark");
    Paper paper = writer.write(facts, kind, null, now).crossedOut(mark);
    byte[] bytes =
        format == DocumentFormat.PDF ? press.unsignedPdf(paper, now) : press.unsignedOfd(paper);
    String name = "sandbox-" + kind.slug() + "-" + dossier.view().applicationNo();
    return Optional.of(new IssuedFile(name + "." + format.ending(), format, bytes));
  }
}
