package org.beian.filing.sheet;

import java.io.IOException;
import java.util.List;

/** Rows in sheets: one that is full is followed by another, with the same rows on top. */
abstract class BookRows implements RowWriter {

  /** As many as Excel and LibreOffice show. */
  static final int FULL = 1_048_576;

  private final List<List<String>> top;
  private int sheets;
  private int rows = FULL;

  BookRows(List<List<String>> top) {
    this.top = top;
  }

  @Override
  public final void row(List<String> cells) throws IOException {
    if (rows == FULL) {
      begin();
    }
    write(rows++, cells);
  }

  /** Begins a sheet, the first one too, so that a table without rows has its heads. */
  final void begin() throws IOException {
    if (sheets > 0) {
      endSheet();
    }
    beginSheet("Sheet" + ++sheets);
    rows = 0;
    for (List<String> cells : top) {
      write(rows++, cells);
    }
  }

  abstract void beginSheet(String name) throws IOException;

  /**
   * Writes a row.
   *
   * @param row of the sheet, from 0
   */
  abstract void write(int row, List<String> cells) throws IOException;

  abstract void endSheet() throws IOException;
}
