package org.beian.filing.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.beian.directory.authority.AuthorityCode;
import org.beian.filing.form.ConnectionRole;
import org.beian.filing.form.FilingForms;
import org.beian.filing.form.FilingTrack;
import org.beian.filing.persistence.Json;
import org.beian.filing.persistence.TestDatabase;
import org.beian.filing.registry.FilingRegister;
import org.beian.filing.registry.NewFiling;
import org.beian.filing.search.SearchQuery;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportWorkTest {

  private static final TestDatabase DATABASE = TestDatabase.named("export");
  private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");
  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
  private static final String FORMULA = "=HYPERLINK(\"https://evil.example\",\"库尔勒\")";

  @TempDir Path directory;

  @BeforeAll
  static void file() {
    for (String name : List.of(FORMULA, "库尔勒市某某公司")) {
      NewFiling filing =
          new NewFiling(
              FilingTrack.IP,
              new AuthorityCode("KORLA"),
              "652801",
              "91652801MAXXXXX07Y",
              name,
              "652801",
              ConnectionRole.USER,
              LocalDate.of(2026, 11, 1),
              List.of(),
              List.of(),
              Json.write(FilingForms.anIpForm().form()),
              null);
      DATABASE.at(CLOCK, beans -> beans.get(FilingRegister.class).file(filing, NOW));
    }
  }

  /** What another test asked for is not taken before what this one asks for. */
  @BeforeEach
  void nothingWaits() {
    Optional<ExportJob> left = claim(NOW);
    while (left.isPresent()) {
      end(left.get());
      left = claim(NOW);
    }
  }

  @Test
  void csvHasAWatermarkEveryFilingAndNoFormula() throws IOException {
    String csv = new String(made(ExportFormat.CSV), StandardCharsets.UTF_8);

    assertThat(csv.lines()).hasSize(4);
    assertThat(csv.lines().findFirst().orElseThrow()).startsWith("\uFEFF").contains("staff 7");
    assertThat(csv)
        .contains("库尔勒市某某公司")
        .contains("\"'=HYPERLINK(\"\"https://evil.example\"\",")
        .doesNotContain(",=HYPERLINK");
  }

  @Test
  void xlsxHasTheSameAndNoFormula() throws IOException {
    String sheet = entry(made(ExportFormat.XLSX), "xl/worksheets/sheet1.xml");

    assertThat(sheet)
        .contains("staff 7", "91652801MAXXXXX07Y", "=HYPERLINK(")
        .doesNotContain("<f>", ">=HYPERLINK");
  }

  @Test
  void odsHasTheSameAndNoFormula() throws IOException {
    String content = entry(made(ExportFormat.ODS), "content.xml");

    assertThat(content)
        .contains("staff 7", "91652801MAXXXXX07Y", "=HYPERLINK(")
        .doesNotContain("formula", ">=HYPERLINK");
  }

  @Test
  void nobodyElseGetsTheFile() {
    long id = ask(ExportFormat.CSV);

    assertThat(find(id, "staff 7")).isPresent();
    assertThat(find(id, "staff 8")).isEmpty();
  }

  @Test
  void aServerThatComesBackWritesNothingIntoWhatAnotherTook() {
    long id = ask(ExportFormat.CSV);
    ExportJob mine = claimed(NOW);
    assertThat(mine.id()).isEqualTo(id);
    Instant later = NOW.plusSeconds(180);
    ExportJob others = claimed(later);
    assertThat(others.id()).as("silent for three minutes").isEqualTo(id);

    assertThat(beats(mine)).isFalse();
    assertThat(adds(mine)).isFalse();
    assertThat(beats(others)).isTrue();
    assertThat(adds(others)).isTrue();
    assertThat(part(id, 0)).contains(new byte[] {1});
    end(others);
  }

  @Test
  void aJobThatServersDieOfIsGivenUp() {
    long id = ask(ExportFormat.CSV);
    for (int turn = 0; turn < 5; turn++) {
      assertThat(claimed(NOW.plusSeconds(180L * turn)).id()).isEqualTo(id);
    }

    assertThat(claim(NOW.plusSeconds(900))).isEmpty();
    assertThat(find(id, "staff 7").orElseThrow().state()).isEqualTo(ExportState.FAILED);
  }

  private static ExportJob claimed(Instant now) {
    return claim(now).orElseThrow();
  }

  private static Optional<ExportJob> claim(Instant now) {
    return DATABASE.at(CLOCK, beans -> beans.get(Exports.class).claim(now));
  }

  private static boolean beats(ExportJob job) {
    return DATABASE.at(
        CLOCK, beans -> beans.get(Exports.class).beat(job, ExportState.RUNNING, 1, 1, NOW));
  }

  private static boolean adds(ExportJob job) {
    return DATABASE.at(CLOCK, beans -> beans.get(Exports.class).addPart(job, 0, new byte[] {1}));
  }

  private static void end(ExportJob job) {
    DATABASE.at(CLOCK, beans -> beans.get(Exports.class).beat(job, ExportState.FAILED, 0, 0, NOW));
  }

  private static byte[] made(ExportFormat format) throws IOException {
    long id = ask(format);
    while (!find(id, "staff 7").orElseThrow().isDone()) {
      DATABASE.at(
          CLOCK,
          beans -> {
            beans.get(ExportWork.class).round();
            return null;
          });
    }
    assertThat(find(id, "staff 7").orElseThrow().rows()).isEqualTo(2);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    Optional<byte[]> part = part(id, 0);
    for (int position = 1; part.isPresent(); position++) {
      file.write(part.get());
      part = part(id, position);
    }
    return file.toByteArray();
  }

  private static long ask(ExportFormat format) {
    return DATABASE.at(
        CLOCK, beans -> beans.get(Exports.class).add("staff 7", SearchQuery.ALL, format, NOW));
  }

  private static Optional<ExportJob> find(long id, String by) {
    return DATABASE.at(CLOCK, beans -> beans.get(Exports.class).find(id, by));
  }

  private static Optional<byte[]> part(long id, int position) {
    return DATABASE.at(CLOCK, beans -> beans.get(Exports.class).part(id, position));
  }

  private String entry(byte[] book, String name) throws IOException {
    Path file = Files.write(directory.resolve("book.zip"), book);
    try (ZipFile zip = new ZipFile(file.toFile());
        InputStream entry = zip.getInputStream(zip.getEntry(name))) {
      return new String(entry.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
