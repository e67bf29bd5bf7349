package org.beian.filing.downstream.format;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.beian.filing.downstream.row.FaultCode;
import org.beian.filing.downstream.row.RawRow;

/** Rows of the first sheet of a workbook; closed with them. */
final class SheetRows implements RowReader {

  private final SheetCells sheet;
  private final Head head;

  SheetRows(SheetCells cells, Map<String, String> mapping, boolean delta)
      throws IOException, UnreadableException {
    sheet = cells;
    boolean ready = false;
    try {
      List<String> heads = sheet.next();
      if (heads == null) {
        throw new UnreadableException(0, FaultCode.EMPTY_FILE, null);
      }
      head = new Head(heads, mapping);
      head.require(sheet.line(), delta);
      ready = true;
    } finally {
      if (!ready) {
        sheet.close();
      }
    }
  }

  @Override
  public RawRow next() throws UnreadableException {
    List<String> cells = sheet.next();
    if (cells == null) {
      return null;
    }
    RawRow row = new RawRow(sheet.line());
    for (int column = 0; column < cells.size(); column++) {
      head.put(row, column, cells.get(column));
    }
    return sheet.countsFrom1904() ? row.countedFrom1904() : row;
  }

  @Override
  public List<String> ignored() {
    return head.ignored();
  }

  @Override
  public void close() throws IOException {
    sheet.close();
  }
}
