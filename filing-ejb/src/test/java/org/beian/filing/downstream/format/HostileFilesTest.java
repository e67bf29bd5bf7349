package org.beian.filing.downstream.format;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.beian.filing.downstream.row.FaultCode;
import org.beian.filing.downstream.row.RawRow;
import org.beian.filing.sheet.RowWriter;
import org.junit.jupiter.api.Test;

/** Files that are made to hurt are refused with a fault; their size never reaches the heap. */
class HostileFilesTest {

  private static final String SHEET = "xl/worksheets/sheet1.xml";
  private static final int BOMB = 400 << 20;

  @Test
  void refusesWorkbooksThatGrowWithoutEnd() throws IOException {
    assertThat(refusal(ReportFormat.XLSX, book("xl/sharedStrings.xml", "<sst>", " ", BOMB)))
        .isEqualTo(FaultCode.XLSX_UNSAFE);
    assertThat(refusal(ReportFormat.XLSX, book("xl/sharedStrings.xml", "<sst>", "<si/>", BOMB)))
        .isEqualTo(FaultCode.XLSX_TOO_LARGE);
    assertThat(refusal(ReportFormat.XLSX, book(SHEET, "<worksheet><a b='", "x", BOMB)))
        .isEqualTo(FaultCode.XLSX_UNSAFE);
    assertThat(
            refusal(
                ReportFormat.XLSX,
                book(SHEET, "<worksheet><sheetData><row r='1'>", "<c><v>1</v></c>", BOMB)))
        .isEqualTo(FaultCode.TOO_MANY_COLUMNS);
    assertThat(
            refusal(
                ReportFormat.XLSX,
                book(SHEET, "<worksheet><sheetData><row><c t='inlineStr'><is>", "<t>x</t>", BOMB)))
        .isEqualTo(FaultCode.XLSX_TOO_LARGE);
  }

  @Test
  void refusesDocumentTypesEntitiesAndDisguises() throws IOException {
    for (String xml :
        List.of(
            "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>",
            "<worksheet><!-- long --></worksheet>",
            "<worksheet><![CDATA[x]]></worksheet>",
            "<worksheet><?php x ?></worksheet>")) {
      assertThat(refusal(ReportFormat.XLSX, book(SHEET, xml, "", 0)))
          .as(xml)
          .isEqualTo(FaultCode.XLSX_UNSAFE);
    }
    assertThat(refusal(ReportFormat.XLSX, book(SHEET, "<!DOCTYPE a>".getBytes(UTF_16LE))))
        .isEqualTo(FaultCode.XLSX_UNSAFE);
  }

  @Test
  void refusesWhatIsNotWhatItSays() throws IOException {
    byte[] text = "name\n".getBytes(UTF_8);
    byte[] cut = new byte[200];
    System.arraycopy(book(SHEET, "<worksheet/>", "", 0), 0, cut, 0, 100);

    assertThat(refusal(ReportFormat.XLSX, text)).isEqualTo(FaultCode.NOT_THIS_FORMAT);
    assertThat(refusal(ReportFormat.XLSX, cut)).isEqualTo(FaultCode.NOT_THIS_FORMAT);
    assertThat(refusal(ReportFormat.XLSX, new byte[0])).isEqualTo(FaultCode.EMPTY_FILE);
    assertThat(refusal(ReportFormat.CSV, book(SHEET, "<worksheet/>", "", 0)))
        .isEqualTo(FaultCode.NOT_THIS_FORMAT);
    assertThat(refusal(ReportFormat.CSV, text)).isEqualTo(FaultCode.COLUMN_MISSING);
  }

  @Test
  void refusesRowsAndCellsWithoutEnd() {
    String head = "changeType,certNo\n";
    for (String rest :
        List.of(
            "x".repeat(1 << 20),
            "\"" + "x\n".repeat(1 << 20),
            "a\n,".repeat(1) + ",".repeat(1 << 20))) {
      assertThat(refusal(ReportFormat.CSV, (head + rest).getBytes(UTF_8)))
          .isEqualTo(FaultCode.ROW_TOO_LONG);
    }
    assertThat(refusal(ReportFormat.NDJSON, "{".repeat(1 << 20).getBytes(UTF_8)))
        .isEqualTo(FaultCode.ROW_TOO_LONG);
  }

  @Test
  void takesALineThatIsNoObjectForAFaultOfThatLineAlone() throws Exception {
    String deep = "{\"a\":" + "[".repeat(5000) + "]".repeat(5000) + "}";
    String file = "{\"certNo\":\"1\"}\n[]\n{\"certNo\":{}}\n" + deep + "\n{\"certNo\":\"5\"}{}\n{}";

    try (RowReader rows = open(ReportFormat.NDJSON, file.getBytes(UTF_8))) {
      assertThat(rows.next()).extracting(RawRow::broken).isNull();
      for (int line = 2; line <= 5; line++) {
        RawRow row = rows.next();
        assertThat(row.line()).isEqualTo(line);
        assertThat(row.broken()).isEqualTo(FaultCode.JSON);
      }
      assertThat(rows.next().broken()).isNull();
      assertThat(rows.next()).isNull();
    }
  }

  @Test
  void writesNoFormula() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (RowWriter table = RowWriters.open(ReportFormat.CSV, List.of("a"), out)) {
      for (String cell : List.of("=1+1", "+1", "-1", "@x", "\tx", "x=1")) {
        table.row(List.of(cell));
      }
    }

    assertThat(out.toString(UTF_8).lines().skip(1))
        .containsExactly("'=1+1", "'+1", "'-1", "'@x", "'\tx", "x=1");
  }

  @Test
  void knowsEncodingsByAllOfTheFile() {
    String text = "a".repeat(70_000) + "库尔勒";

    for (int piece : new int[] {1, 7, 65_536, 1_000_000}) {
      assertThat(encodingOf(text.getBytes(UTF_8), piece)).isEqualTo(Encoding.UTF_8);
      assertThat(encodingOf(text.getBytes(Charset.forName("GB18030")), piece))
          .isEqualTo(Encoding.GB18030);
    }
    byte[] cutOff = Arrays.copyOf(text.getBytes(UTF_8), 70_002);
    assertThat(encodingOf(cutOff, 1_000)).isEqualTo(Encoding.GB18030);
  }

  /** As it is told of a file that comes piece by piece. */
  private static Encoding encodingOf(byte[] file, int piece) {
    Encoding.Watch watch = new Encoding.Watch();
    for (int at = 0; at < file.length; at += piece) {
      byte[] next = Arrays.copyOfRange(file, at, Math.min(file.length, at + piece));
      watch.see(next, next.length);
    }
    return watch.tell();
  }

  private static FaultCode refusal(ReportFormat format, byte[] file) {
    UnreadableException refusal =
        catchThrowableOfType(
            UnreadableException.class,
            () -> {
              try (RowReader rows = open(format, file)) {
                while (rows.next() != null) {
                  // On to the end.
                }
              }
            });
    return refusal == null ? null : refusal.fault().code();
  }

  private static RowReader open(ReportFormat format, byte[] file)
      throws IOException, UnreadableException {
    return RowReaders.open(
        new RowReaders.Reading(format, Encoding.UTF_8, true, Map.of()),
        new ByteArrayInputStream(file));
  }

  /** A workbook with one part: a start, and a piece repeated to a size. */
  private static byte[] book(String part, String start, String piece, int size) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(part));
      zip.write(start.getBytes(UTF_8));
      if (!piece.isEmpty()) {
        byte[] block = piece.repeat((1 << 16) / piece.length()).getBytes(UTF_8);
        for (long written = 0; written < size; written += block.length) {
          zip.write(block);
        }
      }
    }
    return out.toByteArray();
  }

  private static byte[] book(String part, byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(part));
      zip.write(content);
    }
    return out.toByteArray();
  }
}
