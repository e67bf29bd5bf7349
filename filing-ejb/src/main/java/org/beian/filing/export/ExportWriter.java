package org.beian.filing.export;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.beian.filing.sheet.Csv;
import org.beian.filing.sheet.Ods;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes rows of text into a file, a few in memory at a time. */
interface ExportWriter extends Closeable {

  void row(String... cells) throws IOException;

  static ExportWriter of(ExportFormat format, OutputStream out) throws IOException {
    return switch (format) {
      case CSV -> new CsvRows(out);
      case XLSX -> new SheetRows(out);
      case ODS -> new OdsRows(out);
    };
  }

  /** Rows of a spreadsheet of OpenDocument. */
  final class OdsRows implements ExportWriter {

    private final OutputStream out;
    private final Ods book;

    OdsRows(OutputStream out) throws IOException {
      this.out = out;
      book = new Ods(out);
    }

    @Override
    public void row(String... cells) throws IOException {
      book.row(Arrays.stream(cells).map(Csv::harmless).toList());
    }

    @Override
    public void close() throws IOException {
      book.close();
      out.close();
    }
  }

  /** Lines of CSV. */
  final class CsvRows implements ExportWriter {

    private final Writer out;

    CsvRows(OutputStream out) throws IOException {
      this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
      this.out.write(Csv.BEGINNING);
    }

    @Override
    public void row(String... cells) throws IOException {
      out.write(Csv.line(cells));
    }

    @Override
    public void close() throws IOException {
      out.close();
    }
  }

  /** Rows of an XLSX workbook, in as many sheets as it takes. */
  final class SheetRows implements ExportWriter {

    private static final int ROWS_A_SHEET = 1_000_000;
    private static final int ROWS_IN_MEMORY = 1_000;

    private final OutputStream out;
    private final Workbook book;
    private Worksheet sheet;
    private int sheets;
    private int row;

    SheetRows(OutputStream out) {
      this.out = out;
      book = new Workbook(out, "filing-desk", "1.0");
    }

    @Override
    public void row(String... cells) throws IOException {
      if (sheet == null || row == ROWS_A_SHEET) {
        next();
      }
      for (int column = 0; column < cells.length; column++) {
        sheet.inlineString(row, column, Csv.harmless(cells[column]));
      }
      row++;
      if (row % ROWS_IN_MEMORY == 0) {
        sheet.flush();
      }
    }

    private void next() throws IOException {
      if (sheet != null) {
        sheet.finish();
      }
      sheets++;
      sheet = book.newWorksheet("备案" + sheets);
      row = 0;
    }

    @Override
    public void close() throws IOException {
      book.finish();
      out.close();
    }
  }
}
