package org.beian.filing.material;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.beian.filing.form.FindingCode.ATTACHMENT_EMPTY;
import static org.beian.filing.form.FindingCode.ATTACHMENT_INFECTED;
import static org.beian.filing.form.FindingCode.ATTACHMENT_TOO_LARGE;
import static org.beian.filing.form.FindingCode.ATTACHMENT_UNREADABLE;
import static org.beian.filing.form.FindingCode.ATTACHMENT_UNSAFE;
import static org.beian.filing.form.FindingCode.ATTACHMENT_WRONG_TYPE;

import com.google.common.primitives.Bytes;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.beian.filing.form.FindingCode;
import org.beian.filing.form.MaterialKind;
import org.beian.filing.persistence.TestDatabase;
import org.beian.filing.scan.ScanState;
import org.beian.filing.scan.Scanners;
import org.junit.jupiter.api.Test;

class MaterialStoreTest {

  private static final TestDatabase DATABASE = TestDatabase.named("materials");
  private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");

  @Test
  void keepsTheFourTypesWhateverTheyAreCalled() throws Exception {
    assertThat(keep("x.exe", SampleFiles.pdf()).kept().mediaType()).isEqualTo("application/pdf");
    assertThat(keep("x.pdf", SampleFiles.png(2, 2)).kept().mediaType()).isEqualTo("image/png");
    assertThat(keep(null, SampleFiles.jpeg(2, 2)).kept().mediaType()).isEqualTo("image/jpeg");
    assertThat(keep("x", SampleFiles.ofd()).kept().mediaType()).isEqualTo("application/ofd");
  }

  @Test
  void tellsWhatItKept() throws Exception {
    byte[] pdf = SampleFiles.pdf();

    MaterialView kept = keep("备案表.pdf", pdf).kept();

    assertThat(find(kept.id())).contains(kept);
    assertThat(kept)
        .isEqualTo(
            new MaterialView(
                kept.id(),
                MaterialKind.FORM,
                "备案表.pdf",
                "application/pdf",
                pdf.length,
                SampleFiles.sha256(pdf),
                NOW,
                ScanState.NONE));
    assertThat(kept.id()).matches("[0-9a-f]{32}");
  }

  @Test
  void keepsEveryByteOfALargeMaterial() throws Exception {
    byte[] large = SampleFiles.pdfOf((int) MaterialStore.MAX_SIZE);

    MaterialView kept = keep("large.pdf", large).kept();

    assertThat(SampleFiles.sha256(contentOf(kept.id()))).isEqualTo(kept.sha256());
    assertThat(kept.sha256()).isEqualTo(SampleFiles.sha256(large));
  }

  @Test
  void refusesWhatIsEmptyOrTooLarge() throws Exception {
    refuses(ATTACHMENT_EMPTY, new byte[0]);
    refuses(ATTACHMENT_TOO_LARGE, SampleFiles.pdfOf((int) MaterialStore.MAX_SIZE + 1));
  }

  @Test
  void refusesEveryOtherType() throws Exception {
    refuses(ATTACHMENT_WRONG_TYPE, SampleFiles.text("MZ\u0090 a program that calls itself a PDF"));
    refuses(ATTACHMENT_WRONG_TYPE, SampleFiles.text("<html><script>alert(1)</script></html>"));
    refuses(ATTACHMENT_WRONG_TYPE, SampleFiles.text("<svg xmlns='http://www.w3.org/2000/svg'/>"));
    refuses(ATTACHMENT_WRONG_TYPE, SampleFiles.text("GIF89a..."));
    refuses(ATTACHMENT_WRONG_TYPE, SampleFiles.zip("word/document.xml", "<w/>"));
    refuses(ATTACHMENT_WRONG_TYPE, SampleFiles.zip("inner/OFD.xml", SampleFiles.OFD_ROOT));
    refuses(ATTACHMENT_WRONG_TYPE, SampleFiles.zip("OFD.xml", "<other/>"));
  }

  @Test
  void refusesTheTestVirusWhateverItCallsItself() throws Exception {
    refuses(ATTACHMENT_INFECTED, Scanners.testVirus());
    refuses(ATTACHMENT_INFECTED, Bytes.concat(SampleFiles.pdf(), Scanners.testVirus()));
    byte[] far = SampleFiles.pdfOf(200_000);
    System.arraycopy(Scanners.testVirus(), 0, far, 65_536 - 20, Scanners.testVirus().length);
    refuses(ATTACHMENT_INFECTED, far);
  }

  @Test
  void refusesWhatBrokeOff() throws Exception {
    refuses(ATTACHMENT_UNREADABLE, half(SampleFiles.pdf()));
    refuses(ATTACHMENT_UNREADABLE, half(SampleFiles.png(50, 50)));
    refuses(ATTACHMENT_UNREADABLE, half(SampleFiles.jpeg(50, 50)));
    refuses(ATTACHMENT_UNREADABLE, half(SampleFiles.ofd()));
  }

  @Test
  void refusesImagesThatWouldFillTheMachine() throws Exception {
    refuses(ATTACHMENT_UNSAFE, SampleFiles.pngDeclaring(50_000, 50_000));
    refuses(ATTACHMENT_UNSAFE, SampleFiles.pngDeclaring(0xFFFF_FFFF, 0xFFFF_FFFF));
    refuses(ATTACHMENT_UNSAFE, SampleFiles.pngDeclaring(0, 10));
    refuses(ATTACHMENT_UNSAFE, SampleFiles.jpegDeclaring(60_000, 60_000));
  }

  @Test
  void refusesArchivesThatPlayTricks() throws Exception {
    refuses(ATTACHMENT_UNSAFE, SampleFiles.ofdWith("../../etc/cron.d/x", "x"));
    refuses(ATTACHMENT_UNSAFE, SampleFiles.ofdWith("/etc/passwd", "x"));
    refuses(ATTACHMENT_UNSAFE, SampleFiles.ofdWith("Doc_0\\..\\x", "x"));
    refuses(ATTACHMENT_UNSAFE, SampleFiles.zipBomb(200L * 1024 * 1024));
    refuses(ATTACHMENT_UNSAFE, SampleFiles.ofdOfEntries(3_000));
    refuses(
        ATTACHMENT_UNSAFE,
        SampleFiles.zip(
            "OFD.xml", "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><OFD>&e;</OFD>"));
  }

  @Test
  void keepsNothingOfAnUploadThatBreaksOff() {
    InputStream broken =
        new SequenceInputStream(
            new ByteArrayInputStream(SampleFiles.pdf()),
            new InputStream() {
              @Override
              public int read() throws IOException {
                throw new IOException("The line is dead");
              }

              @Override
              public int read(byte[] buffer, int from, int length) throws IOException {
                throw new IOException("The line is dead");
              }
            });
    long before = count();

    assertThatThrownBy(() -> keep("half.pdf", broken)).isInstanceOf(IOException.class);

    assertThat(count()).isEqualTo(before);
  }

  @Test
  void discardsOnlyWhatNoApplicationHas() throws Exception {
    String free = keep("a.pdf", SampleFiles.pdf()).kept().id();
    String bound = keep("b.pdf", SampleFiles.pdf()).kept().id();
    assertThat(bind(bound, 7)).isTrue();

    assertThat(discard(free)).isTrue();
    assertThat(discard(free)).isFalse();
    assertThat(discard(bound)).isFalse();

    assertThat(find(free)).isEmpty();
    assertThat(findFree(bound)).isEmpty();
    assertThat(bind(bound, 8)).isFalse();
  }

  @Test
  void forgetsWhatNobodyCameBackFor() throws Exception {
    String free = keep("a.pdf", SampleFiles.pdf()).kept().id();
    String bound = keep("b.pdf", SampleFiles.pdf()).kept().id();
    bind(bound, 9);

    forgetFreeBefore(NOW);
    assertThat(find(free)).isPresent();

    forgetFreeBefore(NOW.plusSeconds(1));
    assertThat(find(free)).isEmpty();
    assertThat(find(bound)).isPresent();
  }

  private static void refuses(FindingCode code, byte[] content) throws IOException {
    MaterialUpload upload = keep("a.pdf", content);

    assertThat(upload.isRefused()).as("kept as %s", upload.kept()).isTrue();
    assertThat(upload.refusal().code()).isEqualTo(code);
  }

  private static byte[] half(byte[] content) {
    return Arrays.copyOf(content, content.length / 2);
  }

  private static void forgetFreeBefore(Instant instant) throws IOException {
    inStore(
        store -> {
          store.forgetFree(instant, 100);
          return true;
        });
  }

  private static MaterialUpload keep(String name, byte[] content) throws IOException {
    return keep(name, new ByteArrayInputStream(content));
  }

  private static MaterialUpload keep(String name, InputStream content) throws IOException {
    return inStore(store -> store.keep(MaterialKind.FORM, name, content));
  }

  private static <T> T inStore(Errand<T> errand) throws IOException {
    try {
      return DATABASE.inTransaction(
          entities -> {
            try {
              return errand.at(store(entities));
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static Optional<MaterialView> find(String id) throws IOException {
    return inStore(store -> store.find(id));
  }

  private static Optional<MaterialView> findFree(String id) throws IOException {
    return inStore(store -> store.findFree(id));
  }

  private static boolean discard(String id) throws IOException {
    return inStore(store -> store.discard(id));
  }

  private static boolean bind(String id, long application) throws IOException {
    return inStore(store -> store.bind(List.of(id), application));
  }

  private static long count() {
    return DATABASE.inTransaction(
        entities ->
            entities.createQuery("select count(m) from Material m", Long.class).getSingleResult());
  }

  private static byte[] contentOf(String id) {
    return DATABASE.inTransaction(
        entities -> {
          ByteArrayOutputStream content = new ByteArrayOutputStream();
          entities
              .createQuery(
                  "select p.content from MaterialPart p where p.materialId = :id"
                      + " order by p.position",
                  byte[].class)
              .setParameter("id", id)
              .getResultList()
              .forEach(content::writeBytes);
          return content.toByteArray();
        });
  }

  private static MaterialStore store(EntityManager entities) {
    MaterialStore store = new MaterialStore();
    store.clock = Clock.fixed(NOW, ZoneOffset.UTC);
    store.materials = new Materials();
    store.materials.entities = entities;
    store.materials.keys = new MaterialKeys();
    store.scanner = Scanners.none();
    return store;
  }

  /** What is done at the store. */
  private interface Errand<T> {
    T at(MaterialStore store) throws IOException;
  }
}
