package org.beian.filing.downstream.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.beian.filing.downstream.row.RawRow;
import org.beian.filing.downstream.row.RowField;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Workbooks as others save them, whose texts are shared and whose days and numbers are numbers. */
class XlsxTest {

  private static final List<RowField> FIELDS =
      List.of(RowField.CHANGE_TYPE, RowField.CERT_NO, RowField.NAME, RowField.OPENED_ON);

  @TempDir Path directory;

  @Test
  void readsTextsNumbersAndDaysOfTheFirstSheet() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(out, "another", "1.0")) {
      Worksheet sheet = book.newWorksheet("list");
      for (int column = 0; column < FIELDS.size(); column++) {
        sheet.value(1, column, FIELDS.get(column).code());
      }
      for (int row : List.of(2, 5)) {
        sheet.value(row, 0, "ADD");
        sheet.value(row, 1, 652801);
        sheet.value(row, 2, "某某 & <公司> " + row);
        sheet.value(row, 3, LocalDate.of(2026, 3, 1));
        sheet.style(row, 3).format("yyyy\"年\"m\"月\"d\"日\"").set();
      }
      book.newWorksheet("other").value(0, 0, "not read");
    }

    List<RawRow> rows = rows(out.toByteArray());

    assertThat(rows).extracting(RawRow::line).containsExactly(3, 6);
    assertThat(cells(rows.get(0))).containsExactly("ADD", "652801", "某某 & <公司> 2", "46082");
    assertThat(cells(rows.get(1))).containsExactly("ADD", "652801", "某某 & <公司> 5", "46082");
  }

  @Test
  void readsRunsGuidesFormulasAndCellsWithoutAPlace() throws Exception {
    String strings =
        "<sst><si><t>changeType</t></si><si><t>certNo</t></si><si><t>name</t></si>"
            + "<si><r><t>某</t></r><r><t xml:space='preserve'>某 公司</t></r>"
            + "<rPh sb='0' eb='1'><t>mou</t></rPh></si></sst>";
    String sheet =
        "<worksheet><sheetData><row><c t='s'><v>0</v></c><c t='s'><v>1</v></c>"
            + "<c t='s'><v>2</v></c></row><row/>"
            + "<row><c t='inlineStr'><is><r><t>A</t></r><r><t>DD</t></r></is></c>"
            + "<c t='str'><f>A1&amp;A2</f><v>91652801MA00000004</v></c><c t='s'><v>3</v></c></row>"
            + "<row r='9'><c r='B9'><f>1+1</f><v>2</v></c><c r='C9' t='s'><v>99</v></c></row>"
            + "<row r='10'><c r='A10' t='n'><v>100.0</v></c><c r='B10'><v>1.3899991234E10</v></c>"
            + "<c r='C10' t='str'><v>1.0E2</v></c></row>"
            + "</sheetData></worksheet>";

    List<RawRow> rows = rows(book(sheet, strings));

    assertThat(rows).extracting(RawRow::line).containsExactly(3, 9, 10);
    assertThat(cells(rows.get(0))).startsWith("ADD", "91652801MA00000004", "某某 公司");
    assertThat(cells(rows.get(1))).startsWith("", "2", "");
    assertThat(cells(rows.get(2))).startsWith("100", "13899991234", "1.0E2");
  }

  @ParameterizedTest
  @CsvSource({"true, 2026-03-01", "1, 2026-03-01", "false, 44620", "0, 44620"})
  void countsDaysFrom1904WhereTheBookSaysSo(String said, String day) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(out, "another", "1.0")) {
      Worksheet sheet = book.newWorksheet("list");
      List<RowField> fields =
          List.of(RowField.CERT_NO, RowField.OPENED_ON, RowField.CLOSED_ON, RowField.CHANGE_TYPE);
      for (int column = 0; column < fields.size(); column++) {
        sheet.value(0, column, fields.get(column).code());
      }
      sheet.value(1, 0, 44620);
      sheet.value(1, 1, 44620);
      sheet.style(1, 1).format("yyyy-mm-dd").set();
      sheet.value(1, 2, "2026年5月1日");
    }

    RawRow row = rows(sayingOfDays(said, out.toByteArray())).get(0);

    assertThat(row.get(RowField.CERT_NO)).as("no day").isEqualTo("44620");
    assertThat(row.get(RowField.OPENED_ON)).isEqualTo(day);
    assertThat(row.get(RowField.CLOSED_ON)).as("a day in words").isEqualTo("2026年5月1日");
  }

  /** The workbook with another {@code date1904}, which its writer cannot be told. */
  private byte[] sayingOfDays(String date1904, byte[] book) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Path file = Files.write(directory.resolve("book.xlsx"), book);
    try (ZipFile parts = new ZipFile(file.toFile());
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry part : Collections.list(parts.entries())) {
        zip.putNextEntry(new ZipEntry(part.getName()));
        String text = new String(parts.getInputStream(part).readAllBytes(), UTF_8);
        zip.write(
            text.replace("date1904=\"false\"", "date1904=\"" + date1904 + "\"").getBytes(UTF_8));
      }
    }
    return out.toByteArray();
  }

  private static List<String> cells(RawRow row) {
    return FIELDS.stream().map(row::get).toList();
  }

  private static List<RawRow> rows(byte[] file) throws IOException, UnreadableException {
    List<RawRow> read = new ArrayList<>();
    try (RowReader rows =
        RowReaders.open(
            new RowReaders.Reading(ReportFormat.XLSX, null, true, Map.of()),
            new ByteArrayInputStream(file))) {
      for (RawRow row = rows.next(); row != null; row = rows.next()) {
        read.add(row);
      }
    }
    return read;
  }

  private static byte[] book(String sheet, String strings) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
      zip.write(strings.getBytes(UTF_8));
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      zip.write(sheet.getBytes(UTF_8));
    }
    return out.toByteArray();
  }
}
