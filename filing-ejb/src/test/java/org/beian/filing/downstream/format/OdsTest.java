package org.beian.filing.downstream.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.beian.filing.downstream.row.FaultCode;
import org.beian.filing.downstream.row.RawRow;
import org.beian.filing.downstream.row.RowField;
import org.beian.filing.sheet.RowWriter;
import org.junit.jupiter.api.Test;

class OdsTest {

  private static final String NAMES =
      "<?xml version='1.0'?><o:document-content"
          + " xmlns:o='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
          + " xmlns:t='urn:oasis:names:tc:opendocument:xmlns:table:1.0'"
          + " xmlns:x='urn:oasis:names:tc:opendocument:xmlns:text:1.0'>";
  private static final String HEAD =
      NAMES
          + "<t:table><t:table-row>"
          + cell("changeType")
          + cell("certNo")
          + cell("openedOn")
          + cell("name")
          + "</t:table-row>";
  private static final String END = "</t:table><t:table><t:table-row>" + cell("other sheet");

  @Test
  void readsWhatItWrote() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<String> heads = List.of("changeType", "certNo", "name");
    try (RowWriter table = RowWriters.open(ReportFormat.ODS, heads, out)) {
      table.row(List.of("ADD", "91652801MA00000004", "库尔勒 & <某某>"));
      table.row(Arrays.asList("ADD", null, "=1+1"));
    }

    List<RawRow> rows = rows(out.toByteArray());

    assertThat(rows).extracting(RawRow::line).containsExactly(2, 3);
    assertThat(rows.get(0).get(RowField.NAME)).isEqualTo("库尔勒 & <某某>");
    assertThat(rows.get(1).get(RowField.CERT_NO)).isNullOrEmpty();
    assertThat(rows.get(1).get(RowField.NAME)).isEqualTo("=1+1");
  }

  @Test
  void readsValuesRepeatsAndGapsAsSpreadsheetsSaveThem() throws Exception {
    String blank =
        "<t:table-row t:number-rows-repeated='%d'>"
            + "<t:table-cell t:number-columns-repeated='16384'/></t:table-row>";
    String twice =
        "<t:table-row t:number-rows-repeated='2'>"
            + cell("ADD")
            + "<t:table-cell o:value-type='float' o:value='652801.0'><x:p>652,801</x:p></t:table-cell>"
            + "<t:table-cell o:value-type='date' o:date-value='2026-03-01'><x:p>1/3</x:p>"
            + "</t:table-cell><t:table-cell o:value-type='string'><o:annotation><x:p>note</x:p>"
            + "</o:annotation><x:p>某<x:span>某</x:span><x:s/>公司</x:p></t:table-cell>"
            + "<t:table-cell t:number-columns-repeated='16380'/></t:table-row>";

    List<RawRow> read =
        rows(book(HEAD + blank.formatted(3) + twice + blank.formatted(1_048_570) + END));

    assertThat(read).extracting(RawRow::line).containsExactly(5, 6);
    RawRow row = read.get(1);
    assertThat(row.get(RowField.CERT_NO)).isEqualTo("652801");
    assertThat(row.get(RowField.OPENED_ON)).isEqualTo("2026-03-01");
    assertThat(row.get(RowField.NAME)).isEqualTo("某某 公司");
  }

  @Test
  void refusesWhatWouldFillTheMemoryOrReadOurFiles() throws IOException {
    String entity = "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>";
    String wide = "<t:table-cell t:number-columns-repeated='999999999'><x:p>x</x:p></t:table-cell>";
    String tall = "<t:table-row><t:table-cell>" + "<x:p>xx</x:p>".repeat(30_000);

    assertThat(refusal(book(entity))).isEqualTo(FaultCode.XLSX_UNSAFE);
    assertThat(refusal(book(HEAD + "<t:table-row>" + wide + "</t:table-row>" + END)))
        .isEqualTo(FaultCode.TOO_MANY_COLUMNS);
    assertThat(refusal(book(HEAD + tall))).isEqualTo(FaultCode.XLSX_TOO_LARGE);
  }

  @Test
  void refusesARowBelowTheLastOfAnySheet() throws Exception {
    String blank = "<t:table-row t:number-rows-repeated='999999999'><t:table-cell/></t:table-row>";
    String row = "<t:table-row>" + cell("ADD") + "</t:table-row>";
    String often = "<t:table-row t:number-rows-repeated='999999999'>" + cell("ADD");

    assertThat(rows(book(HEAD + row + blank.repeat(5) + END)))
        .extracting(RawRow::line)
        .containsExactly(2);
    assertThat(refusal(book(HEAD + blank.repeat(5) + row + END)))
        .isEqualTo(FaultCode.TOO_MANY_ROWS);
    assertThat(refusal(book(HEAD + often + "</t:table-row>" + END)))
        .isEqualTo(FaultCode.TOO_MANY_ROWS);
  }

  @Test
  void refusesWhatIsNotWhatItSays() throws IOException {
    assertThat(refusal(book(HEAD + "<t:table-row>"))).isEqualTo(FaultCode.NOT_THIS_FORMAT);
    assertThat(refusal("PK".getBytes(UTF_8))).isEqualTo(FaultCode.NOT_THIS_FORMAT);
    assertThat(refusal("a,b".getBytes(UTF_8))).isEqualTo(FaultCode.NOT_THIS_FORMAT);
    assertThat(refusal(new byte[0])).isEqualTo(FaultCode.EMPTY_FILE);
  }

  private static String cell(String text) {
    return "<t:table-cell o:value-type='string'><x:p>" + text + "</x:p></t:table-cell>";
  }

  private static FaultCode refusal(byte[] file) {
    UnreadableException refusal = catchThrowableOfType(UnreadableException.class, () -> rows(file));
    return refusal == null ? null : refusal.fault().code();
  }

  private static List<RawRow> rows(byte[] file) throws IOException, UnreadableException {
    List<RawRow> read = new ArrayList<>();
    try (RowReader rows =
        RowReaders.open(
            new RowReaders.Reading(ReportFormat.ODS, null, true, Map.of()),
            new ByteArrayInputStream(file))) {
      for (RawRow row = rows.next(); row != null; row = rows.next()) {
        read.add(row);
      }
    }
    return read;
  }

  private static byte[] book(String content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("content.xml"));
      zip.write(content.getBytes(UTF_8));
    }
    return out.toByteArray();
  }
}
