package org.beian.filing.sheet;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook, all cells of it texts in their places: a table of shared ones would grow with it. */
final class XlsxRows extends BookRows {

  private static final int FLUSHED_EVERY = 1_000;
  private static final int LONGEST_CELL = 32_767;
  private static final int WIDTH = 20;

  private final List<List<String>> top;
  private final Workbook book;
  private Worksheet sheet;

  XlsxRows(List<List<String>> top, OutputStream out) throws IOException {
    super(top);
    this.top = top;
    this.book = new Workbook(new Kept(out), "filing-desk", "1.0");
    begin();
  }

  @Override
  void beginSheet(String name) {
    sheet = book.newWorksheet(name);
    sheet.freezePane(0, top.size());
    for (int column = 0; column < top.get(top.size() - 1).size(); column++) {
      sheet.width(column, WIDTH);
    }
  }

  @Override
  void write(int row, List<String> cells) throws IOException {
    for (int column = 0; column < cells.size(); column++) {
      String cell = cells.get(column);
      if (cell != null && !cell.isEmpty()) {
        sheet.inlineString(row, column, bounded(cell));
      }
    }
    if ((row + 1) % FLUSHED_EVERY == 0) {
      sheet.flush();
    }
  }

  private static String bounded(String cell) {
    return cell.length() <= LONGEST_CELL ? cell : cell.substring(0, LONGEST_CELL);
  }

  @Override
  void endSheet() throws IOException {
    sheet.finish();
  }

  @Override
  public void close() throws IOException {
    book.finish();
  }

  /** The stream below, which the book would close. */
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
