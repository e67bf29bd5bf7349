package org.beian.filing.downstream.format;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook, all cells of it texts; a sheet that is full is followed by another one. */
final class XlsxTable implements TableWriter {

  private static final int FULL = 1_000_000;
  private static final int FLUSHED_EVERY = 1_000;
  private static final int LONGEST_CELL = 32_767;

  private final Workbook book;
  private final List<String> heads;
  private Worksheet sheet;
  private int sheets;
  private int row;

  XlsxTable(List<String> heads, OutputStream out) throws IOException {
    this.heads = heads;
    this.book = new Workbook(new Kept(out), "filing-desk", "1.0");
    begin();
  }

  private void begin() {
    sheet = book.newWorksheet("Sheet" + ++sheets);
    sheet.freezePane(0, 1);
    for (int column = 0; column < heads.size(); column++) {
      sheet.width(column, 20);
      sheet.inlineString(0, column, heads.get(column));
    }
    row = 1;
  }

  @Override
  public void row(List<String> cells) throws IOException {
    if (row == FULL) {
      sheet.finish();
      begin();
    }
    for (int column = 0; column < cells.size(); column++) {
      if (cells.get(column) != null && !cells.get(column).isEmpty()) {
        sheet.inlineString(row, column, bounded(cells.get(column)));
      }
    }
    if (++row % FLUSHED_EVERY == 0) {
      sheet.flush();
    }
  }

  private static String bounded(String cell) {
    return cell.length() <= LONGEST_CELL ? cell : cell.substring(0, LONGEST_CELL);
  }

  @Override
  public void close() throws IOException {
    book.finish();
  }

  /** The stream below, which closes with the answer and not with the book. */
  private static final class Kept extends FilterOutputStream {

    Kept(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
