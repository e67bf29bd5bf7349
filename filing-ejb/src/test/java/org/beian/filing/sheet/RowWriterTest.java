package org.beian.filing.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table longer than a sheet goes on in the next one, which has the same rows on top. */
class RowWriterTest {

  private static final List<List<String>> TOP = List.of(List.of("who took it"), List.of("head"));

  /** What spreadsheets show of a sheet. */
  private static final int SHOWN = 1_048_576;

  private static final int ROWS = SHOWN + 1;

  @TempDir Path directory;

  private interface Opening {
    RowWriter open(List<List<String>> top, OutputStream out) throws IOException;
  }

  @Test
  void xlsxGoesOnInAnotherSheet() throws IOException {
    Path file = write(RowWriter::xlsx);

    List<String> first = texts(file, "xl/worksheets/sheet1.xml", "<row r=\"(\\d+)\"");
    List<String> second = texts(file, "xl/worksheets/sheet2.xml", "<row r=\"(\\d+)\"");
    assertThat(first).hasSize(SHOWN).endsWith(Integer.toString(SHOWN));
    assertThat(second).hasSize(5).endsWith("5");
    assertThat(texts(file, "xl/worksheets/sheet2.xml", "<t[^>]*>([^<]*)"))
        .containsExactly("who took it", "head", "1048574", "1048575", "1048576");
  }

  @Test
  void odsGoesOnInAnotherSheet() throws IOException {
    Path file = write(RowWriter::ods);

    List<String> all = texts(file, "content.xml", "<text:p>([^<]*)|table:name=\"(Sheet.)\"");
    assertThat(all).hasSize(ROWS + 2 * TOP.size() + 2);
    assertThat(all.subList(SHOWN, SHOWN + 7))
        .containsExactly(
            "1048573", "Sheet2", "who took it", "head", "1048574", "1048575", "1048576");
  }

  @Test
  void aTableWithoutRowsHasItsHeads() throws IOException {
    Path file = directory.resolve("empty");
    try (OutputStream out = Files.newOutputStream(file);
        RowWriter rows = RowWriter.xlsx(TOP, out)) {
      assertThat(rows).isNotNull();
    }

    assertThat(texts(file, "xl/worksheets/sheet1.xml", "<t[^>]*>([^<]*)"))
        .containsExactly("who took it", "head");
  }

  private Path write(Opening opening) throws IOException {
    Path file = directory.resolve("table");
    try (OutputStream out = Files.newOutputStream(file);
        RowWriter rows = opening.open(TOP, out)) {
      for (int n = 0; n < ROWS; n++) {
        rows.row(List.of(Integer.toString(n)));
      }
    }
    return file;
  }

  private static List<String> texts(Path file, String part, String pattern) throws IOException {
    List<String> texts = new ArrayList<>();
    try (ZipFile zip = new ZipFile(file.toFile());
        InputStream in = zip.getInputStream(zip.getEntry(part))) {
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      Matcher matcher = Pattern.compile(pattern).matcher(all);
      while (matcher.find()) {
        texts.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
      }
    }
    return texts;
  }
}
