package org.beian.filing.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.beian.filing.document.SignatureReport.State.BROKEN;
import static org.beian.filing.document.SignatureReport.State.EXTENDED;
import static org.beian.filing.document.SignatureReport.State.INTACT;
import static org.beian.filing.document.SignatureReport.State.UNREADABLE;
import static org.beian.filing.document.SignatureReport.State.UNSIGNED;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.beian.filing.document.PaperComposer.Fact;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ofdrw.reader.ContentExtractor;
import org.ofdrw.reader.OFDReader;

class DocumentPressTest {

  private static final Instant AT = Instant.parse("2026-11-24T02:00:00Z");
  private static final String LONG = "新疆巴音郭楞蒙古自治州和静县和静镇天鹅湖南路1068号".repeat(12);

  @TempDir static Path data;

  private static final DocumentPress PRESS = new DocumentPress();
  private static final SigningKeys KEYS = keys();
  private static byte[] pdf;
  private static byte[] ofd;

  @BeforeAll
  static void print() {
    KEYS.data = data.toString();
    KEYS.open();
    PRESS.keys = KEYS;
    Paper paper = paper();
    pdf = PRESS.pdf(paper, AT);
    ofd = PRESS.ofd(paper);
  }

  @Test
  void writesTheSameWordsAsPdfAndAsOfd() throws Exception {
    String fromPdf;
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getNumberOfPages()).isEqualTo(2);
      fromPdf = new PDFTextStripper().getText(document);
    }
    String fromOfd;
    try (OFDReader reader = new OFDReader(new ByteArrayInputStream(ofd))) {
      assertThat(reader.getNumberOfPages()).isEqualTo(2);
      fromOfd = String.join("\n", new ContentExtractor(reader).extractAll());
    }

    for (String text : List.of(fromPdf, fromOfd)) {
      assertThat(text.replaceAll("\\s", ""))
          .contains("互联网用户备案证明", "巴州某某科技有限公司(Bayingolin)", "正本", "副本", "核验码K7Q2");
      assertThat(text.replaceAll("\\s", "").replace("办公地址", "")).contains(LONG);
    }
  }

  @Test
  void carriesItsTypeAndNoMoreOfItThanItNeeds() throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var resources = document.getPage(0).getResources();
      for (var name : resources.getFontNames()) {
        PDFont font = resources.getFont(name);
        assertThat(font.isEmbedded()).isTrue();
        assertThat(font.getName()).contains("NotoSansSC");
      }
    }
    assertThat(pdf.length).isLessThan(300_000);
    assertThat(ofd.length).isLessThan(300_000);
  }

  @Test
  void signsPdfSoThatAnyChangeShows() {
    assertThat(check(pdf))
        .isEqualTo(new SignatureReport(INTACT, KEYS.certificates().get(0), true, pdf.length));
    assertThat(new String(pdf, ISO_8859_1)).contains("/ETSI.CAdES.detached");

    byte[] altered = pdf.clone();
    altered[altered.length / 20] ^= 1; // far from the room that is kept for the signature
    assertThat(check(altered))
        .isEqualTo(new SignatureReport(BROKEN, KEYS.certificates().get(0), true, 0));
    int hole = new String(pdf, ISO_8859_1).indexOf("/Contents <") + "/Contents <".length();
    byte[] spoilt = pdf.clone();
    spoilt[hole + 200] = (byte) (spoilt[hole + 200] == '0' ? '1' : '0');
    assertThat(check(spoilt).state()).isEqualTo(BROKEN);
    byte[] hidden = pdf.clone();
    hidden[hole + 20_000] = '(';
    assertThat(check(hidden).state()).isEqualTo(BROKEN);
    assertThat(check(Arrays.copyOf(pdf, pdf.length - 1)).state()).isEqualTo(BROKEN);
  }

  @Test
  void seesWhatWasAddedToPdfAfterwards() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      document.getDocumentCatalog().setLanguage("en");
      document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
      document.saveIncremental(out);
    }

    SignatureReport report = check(out.toByteArray());

    assertThat(report.state()).isEqualTo(EXTENDED);
    assertThat(Arrays.copyOf(out.toByteArray(), report.covered())).isEqualTo(pdf);
  }

  @Test
  void seesWhoElseSignedPdf() throws Exception {
    SigningKey other = Certificates.rsa(AT);
    byte[] unsigned = PdfPrinter.print(paper(), AT);
    byte[] foreign = PdfSigner.sign(unsigned, other, AT);

    assertThat(check(unsigned).state()).isEqualTo(UNSIGNED);
    assertThat(check(foreign))
        .isEqualTo(new SignatureReport(INTACT, other.certificate(), false, foreign.length));
    SignatureReport countersigned = check(PdfSigner.sign(pdf, other, AT));
    assertThat(countersigned.ours()).isTrue();
    assertThat(countersigned.state()).isEqualTo(EXTENDED);
    assertThat(countersigned.covered()).isEqualTo(pdf.length);
  }

  @Test
  void signsOfdSoThatAnyChangeShows() throws Exception {
    X509Certificate certificate = KEYS.certificates().get(1);
    assertThat(check(ofd)).isEqualTo(new SignatureReport(INTACT, certificate, true, 0));
    assertThat(certificate.getSigAlgOID()).isEqualTo("1.2.156.10197.1.501");

    String page = "Doc_0/Pages/Page_1/Content.xml";
    assertThat(check(rewritten(ofd, page, "第二份", "第二份")).state()).isEqualTo(INTACT);
    assertThat(check(rewritten(ofd, page, "第二份", "第三份")))
        .isEqualTo(new SignatureReport(BROKEN, certificate, true, 0));
    String description = "Doc_0/Signs/Sign_0/Signature.xml";
    assertThat(check(rewritten(ofd, description, "<", "<!DOCTYPE x [<!ENTITY e 'e'>]><")).state())
        .isEqualTo(BROKEN);
    byte[] halved = Arrays.copyOf(ofd, ofd.length / 2);
    assertThat(check(halved).state()).isIn(BROKEN, UNREADABLE);
    byte[] foreign = OfdSigner.sign(OfdPrinter.print(paper()), Certificates.sm2(AT));
    assertThat(check(foreign).ours()).isFalse();
    assertThat(check(foreign).state()).isEqualTo(INTACT);
    assertThat(check(OfdPrinter.print(paper())).state()).isEqualTo(UNSIGNED);
  }

  @Test
  void seesWhatWasAddedToOfdAfterwards() throws Exception {
    assertThat(check(archive(ofd, zip -> entry(zip, "Doc_0/Extra.xml", new byte[10]))).state())
        .isEqualTo(EXTENDED);
  }

  @Test
  void opensNoArchiveThatWouldFillTheMachine() throws Exception {
    byte[] bomb = archive(ofd, zip -> entry(zip, "Doc_0/Zeros", new byte[64 * 1024 * 1024]));
    assertThat(bomb.length).isLessThan(500_000);

    assertThat(check(bomb)).isEqualTo(SignatureReport.without(UNREADABLE));
    assertThat(check("MZ".getBytes(ISO_8859_1)).state()).isEqualTo(UNREADABLE);
  }

  @Test
  void keepsItsKeysForTheNextRun() throws Exception {
    SigningKeys again = keys();
    again.data = data.toString();
    again.open();

    assertThat(again.certificates()).isEqualTo(KEYS.certificates());
    assertThat(Files.getPosixFilePermissions(data.resolve("keys/signing.p12"))).hasSize(2);
  }

  private static Paper paper() {
    return new PaperComposer("备案证明", "K7Q2")
        .copy("正本")
        .heading("互联网用户备案证明")
        .table(
            List.of(new Fact("单位名称", "巴州某某科技有限公司 (Bayingolin) 𪚥\u0007"), new Fact("办公地址", LONG)))
        .squareCode("http://localhost/verify/K7Q2", List.of("核验码 K7Q2"))
        .copy("副本")
        .paragraph("第二份")
        .finish();
  }

  private static SignatureReport check(byte[] file) {
    return SignatureCheck.of(file, KEYS.certificates()::contains);
  }

  private static SigningKeys keys() {
    SigningKeys keys = new SigningKeys();
    keys.keystore = Optional.empty();
    keys.givenPassword = Optional.empty();
    keys.clock = Clock.fixed(AT, ZoneOffset.UTC);
    return keys;
  }

  /** Adds files to an archive. */
  private interface Addition {
    void to(ZipOutputStream zip) throws IOException;
  }

  /** The same archive with a word of one file replaced the first time it stands there. */
  private static byte[] rewritten(byte[] archive, String name, String word, String other)
      throws IOException {
    return archive(archive, one -> one.equals(name), word, other, zip -> {});
  }

  private static byte[] archive(byte[] archive, Addition addition) throws IOException {
    return archive(archive, one -> false, "", "", addition);
  }

  private static byte[] archive(
      byte[] archive, Predicate<String> altered, String word, String other, Addition addition)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] bytes = in.readAllBytes();
        if (altered.test(entry.getName())) {
          bytes = new String(bytes, UTF_8).replaceFirst(word, other).getBytes(UTF_8);
        }
        entry(zip, entry.getName(), bytes);
      }
      addition.to(zip);
    }
    return out.toByteArray();
  }

  private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
    zip.closeEntry();
  }
}
