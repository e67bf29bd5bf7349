package org.beian.filing.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.beian.directory.client.KnownClient;
import org.beian.directory.client.Scope;
import org.beian.directory.organisation.CreditCode;
import org.beian.filing.application.ApplicationState;
import org.beian.filing.application.Receipt;
import org.beian.filing.downstream.Reporter;
import org.beian.filing.downstream.format.ReportFormat;
import org.beian.filing.downstream.job.JobBook;
import org.beian.filing.downstream.job.ReportKind;
import org.beian.filing.downstream.job.ReportMode;
import org.beian.filing.downstream.job.ReportOptions;
import org.beian.filing.form.FilingForms;
import org.beian.filing.notice.DocumentFormat;
import org.beian.filing.notice.DocumentKind;
import org.beian.filing.notice.FileVerdict;
import org.beian.filing.notice.IssuedFile;
import org.beian.filing.notice.NoticeDesk;
import org.beian.filing.persistence.TestBeans;
import org.beian.filing.persistence.TestDatabase;
import org.beian.filing.registry.FilingNumber;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the sandbox hands out and takes in counts for nothing. */
class SandboxPapersTest {

  private static final TestDatabase DATABASE = TestDatabase.named("sandbox_papers");
  private static final Instant AT = Instant.parse("2026-11-24T02:00:00Z");

  @ParameterizedTest
  @EnumSource(names = {"PROOF", "RECEIPT", "TABLE"})
  @DisplayName("IN12: papers of the sandbox say on every leaf that they are not valid")
  void marksEveryLeaf(DocumentKind kind) {
    KnownClient by = client(61);
    Receipt filed = file(by);

    IssuedFile paper = paper(by, filed.applicationNo(), kind, DocumentFormat.PDF).orElseThrow();

    assertThat(paper.name()).startsWith("sandbox-");
    assertThat(leaves(paper.bytes()))
        .isNotEmpty()
        .allSatisfy(leaf -> assertThat(leaf).contains("沙箱文书 无效").contains("NOT VALID"))
        .noneSatisfy(leaf -> assertThat(leaf).contains("/verify/"));
    assertThat(String.join("", leaves(paper.bytes()))).contains(filed.filingNo());
    assertThat(paper(by, filed.filingNo(), kind, DocumentFormat.OFD)).isPresent();
    assertThat(paper(client(62), filed.applicationNo(), kind, DocumentFormat.PDF)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("IN12: who checks a paper of the sandbox is not told that it is true")
  void isNeverTrue(DocumentFormat format) {
    KnownClient by = client(63);
    IssuedFile paper =
        paper(by, file(by).applicationNo(), DocumentKind.PROOF, format).orElseThrow();

    FileVerdict verdict =
        at(beans -> beans.get(NoticeDesk.class).verifyFile(paper.bytes(), "10.0.0.1")).verdict();

    assertThat(verdict).isEqualTo(FileVerdict.UNSIGNED);
    assertThat(DATABASE.list("SELECT COUNT(*) FROM issued_document")).containsExactly("0");
  }

  @Test
  void tellsWhyInANoticeOfNonAcceptance() {
    KnownClient by = client(64);
    Receipt refused =
        at(
            beans ->
                beans
                    .get(ProgramDesk.class)
                    .submit(by, FilingForms.anIpForm().with("/unit/unitName", "").form(), null));

    assertThat(refused.state()).isEqualTo(ApplicationState.NOT_ACCEPTED);
    assertThat(paper(by, refused.applicationNo(), DocumentKind.PROOF, DocumentFormat.PDF))
        .isEmpty();
    IssuedFile notice =
        paper(by, refused.applicationNo(), DocumentKind.NON_ACCEPTANCE, DocumentFormat.PDF)
            .orElseThrow();
    assertThat(String.join("", leaves(notice.bytes()))).contains("FIELD_MISSING");
  }

  @Test
  void tellsTheDeadlineAsARealReceiptDoes() {
    assertThat(file(client(65)).deadline()).isNotNull();
  }

  @Test
  @DisplayName("IN12: what is reported in the sandbox is forgotten with its filing")
  void forgetsReports() {
    KnownClient by = client(66);
    FilingNumber number = new FilingNumber(file(by).filingNo());
    Reporter reporter =
        at(beans -> beans.get(ProgramDesk.class).reporter(by, number)).orElseThrow();
    assertThat(reporter.mayReport()).isTrue();
    Optional<Reporter> strangers =
        at(beans -> beans.get(ProgramDesk.class).reporter(client(67), number));
    assertThat(strangers).isEmpty();
    ReportOptions options =
        ReportOptions.of(ReportKind.FULL, ReportMode.ALL_OR_NOTHING, false, ReportFormat.NDJSON);
    at(beans -> beans.get(JobBook.class).begin(number.value(), options, null));
    String reports = "SELECT COUNT(*) FROM downstream_job WHERE filing = '" + number.value() + "'";
    assertThat(DATABASE.list(reports)).containsExactly("1");

    DATABASE.at(
        Clock.fixed(AT.plus(Duration.ofDays(31)), ZoneOffset.UTC),
        beans -> {
          beans.get(SandboxKeeping.class).run();
          return number;
        });

    assertThat(DATABASE.list(reports)).containsExactly("0");
  }

  private static Receipt file(KnownClient by) {
    Receipt filed =
        at(
            beans ->
                beans
                    .get(ProgramDesk.class)
                    .submit(
                        by,
                        FilingForms.anIpForm()
                            .with("/connection/ipRanges/0/range", "61.5." + by.accountId() + ".1")
                            .form(),
                        null));
    assertThat(filed.state()).as("%s", filed.findings()).isEqualTo(ApplicationState.FILED);
    return filed;
  }

  private static Optional<IssuedFile> paper(
      KnownClient by, String number, DocumentKind kind, DocumentFormat format) {
    return at(beans -> beans.get(ProgramDesk.class).paper(by, number, new PaperWish(kind, format)));
  }

  private static List<String> leaves(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<String> leaves = new java.util.ArrayList<>();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        leaves.add(stripper.getText(document));
      }
      return leaves;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static KnownClient client(long account) {
    return new KnownClient(
        account,
        "fc-" + account,
        account,
        new CreditCode("91652827MAXXXXX66P"),
        "甲公司",
        Set.of(Scope.APPLICATIONS_WRITE, Scope.FILINGS_READ, Scope.DOWNSTREAM_WRITE),
        true);
  }

  private static <T> T at(Function<TestBeans, T> errand) {
    return DATABASE.at(Clock.fixed(AT, ZoneOffset.UTC), errand);
  }
}
