package org.beian.filing.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
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
    Paper paper =
        new PaperComposer("备案证明", "K7Q2")
            .copy("正本")
            .heading("互联网用户备案证明")
            .table(
                List.of(
                    new Fact("单位名称", "巴州某某科技有限公司 (Bayingolin) 𪚥\u0007"), new Fact("办公地址", LONG)))
            .squareCode("http://localhost/verify/K7Q2", List.of("核验码 K7Q2"))
            .copy("副本")
            .paragraph("第二份")
            .finish();
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
  void signsPdfSoThatAnyChangeShows() throws Exception {
    assertThat(Signatures.signerOfPdf(pdf)).isEqualTo(KEYS.certificates().get(0));

    byte[] altered = pdf.clone();
    altered[altered.length / 20] ^= 1; // far from the room that is kept for the signature
    assertThatThrownBy(() -> Signatures.signerOfPdf(altered)).isInstanceOf(Exception.class);
    assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).contains("/ETSI.CAdES.detached");
  }

  @Test
  void signsOfdSoThatAnyChangeShows() throws Exception {
    assertThat(Signatures.signerOfOfd(ofd)).isEqualTo(KEYS.certificates().get(1));
    assertThat(KEYS.certificates().get(1).getSigAlgOID()).isEqualTo("1.2.156.10197.1.501");

    String page = "Doc_0/Pages/Page_1/Content.xml";
    byte[] same = rewritten(ofd, page, "第二份", "第二份");
    byte[] altered = rewritten(ofd, page, "第二份", "第三份");
    assertThat(Signatures.signerOfOfd(same)).isNotNull();
    assertThatThrownBy(() -> Signatures.signerOfOfd(altered)).isInstanceOf(Exception.class);
  }

  @Test
  void keepsItsKeysForTheNextRun() throws Exception {
    SigningKeys again = keys();
    again.data = data.toString();
    again.open();

    assertThat(again.certificates()).isEqualTo(KEYS.certificates());
    assertThat(Files.getPosixFilePermissions(data.resolve("keys/signing.p12"))).hasSize(2);
  }

  private static SigningKeys keys() {
    SigningKeys keys = new SigningKeys();
    keys.keystore = Optional.empty();
    keys.givenPassword = Optional.empty();
    keys.clock = Clock.fixed(AT, ZoneOffset.UTC);
    return keys;
  }

  /** The same archive with a word of one file replaced. */
  private static byte[] rewritten(byte[] archive, String name, String word, String other)
      throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        zip.putNextEntry(new ZipEntry(entry.getName()));
        zip.write(content(in, entry.getName().equals(name), word, other));
      }
    }
    return out.toByteArray();
  }

  private static byte[] content(InputStream in, boolean altered, String word, String other)
      throws Exception {
    byte[] bytes = in.readAllBytes();
    return altered
        ? new String(bytes, StandardCharsets.UTF_8)
            .replace(word, other)
            .getBytes(StandardCharsets.UTF_8)
        : bytes;
  }
}
