package org.beian.filing.downstream.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.beian.filing.sheet.Ods;

/** A spreadsheet of OpenDocument. */
final class OdsTable implements TableWriter {

  private final Ods book;

  OdsTable(List<String> heads, OutputStream out) throws IOException {
    book = new Ods(out);
    book.row(heads);
  }

  @Override
  public void row(List<String> cells) throws IOException {
    book.row(cells);
  }

  @Override
  public void close() throws IOException {
    book.close();
  }
}
