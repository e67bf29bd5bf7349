package org.beian.filing.downstream.format;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.beian.filing.downstream.row.FaultCode;
import org.beian.filing.downstream.row.RowField;

/**
 * The first rows of a table, as they stand there.
 *
 * @param heads of the columns
 */
public record Glimpse(List<String> heads, List<List<String>> rows) {

  private static final int LONGEST_CELL = 40;

  /** The field that a column's head names by itself, null if none. */
  public static RowField fieldOf(String head) {
    return RowField.named(head).orElse(null);
  }

  static Glimpse ofCsv(Reader in, int most) throws IOException, UnreadableException {
    List<List<String>> rows = new ArrayList<>();
    try (CsvReader<CsvRecord> csv = CsvRows.reader(in)) {
      Iterator<CsvRecord> records = csv.iterator();
      while (rows.size() <= most && records.hasNext()) {
        rows.add(records.next().getFields());
      }
    } catch (CsvParseException tooLong) {
      throw new UnreadableException(
          rows.size() + 1, FaultCode.ROW_TOO_LONG, String.valueOf(RowReader.LONGEST_ROW));
    }
    return of(rows);
  }

  /** Of a sheet, which is closed. */
  static Glimpse ofSheet(SheetCells cells, int most) throws IOException, UnreadableException {
    List<List<String>> rows = new ArrayList<>();
    try (SheetCells sheet = cells) {
      for (List<String> row = sheet.next();
          row != null && rows.size() <= most;
          row = sheet.next()) {
        rows.add(row);
      }
    }
    return of(rows);
  }

  private static Glimpse of(List<List<String>> rows) throws UnreadableException {
    if (rows.isEmpty()) {
      throw new UnreadableException(0, FaultCode.EMPTY_FILE, null);
    }
    int width = rows.get(0).size();
    List<List<String>> even = rows.stream().skip(1).map(row -> even(row, width)).toList();
    return new Glimpse(rows.get(0), even);
  }

  /** As many cells as the head has, none of them long. */
  private static List<String> even(List<String> row, int width) {
    List<String> cells = new ArrayList<>();
    for (int column = 0; column < width; column++) {
      String cell = column < row.size() ? row.get(column) : "";
      cells.add(cell.length() <= LONGEST_CELL ? cell : cell.substring(0, LONGEST_CELL) + "…");
    }
    return cells;
  }
}
