package org.beian.filing.downstream.format;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.beian.filing.downstream.row.FaultCode;
import org.beian.filing.downstream.row.RawRow;

/** Rows of a CSV file (RFC 4180), separated by commas, semicolons or tabs. */
final class CsvRows implements RowReader {

  private static final int HEAD_LOOKED_AT = 16 * 1024;

  private final CsvReader<CsvRecord> csv;
  private final CloseableIterator<CsvRecord> records;
  private final Head head;
  private int lastLine;

  /**
   * @param in can be marked
   */
  CsvRows(Reader in, Map<String, String> mapping, boolean delta)
      throws IOException, UnreadableException {
    csv = reader(in);
    records = csv.iterator();
    CsvRecord first = read();
    if (first == null) {
      throw new UnreadableException(0, FaultCode.EMPTY_FILE, null);
    }
    head = new Head(first.getFields(), mapping);
    head.require(lastLine, delta);
  }

  @Override
  public RawRow next() throws IOException, UnreadableException {
    for (CsvRecord cells = read(); cells != null; cells = read()) {
      if (!isBlank(cells)) {
        RawRow row = new RawRow(lastLine);
        for (int column = 0; column < cells.getFieldCount(); column++) {
          head.put(row, column, cells.getField(column));
        }
        return row;
      }
    }
    return null;
  }

  private CsvRecord read() throws IOException, UnreadableException {
    try {
      if (!records.hasNext()) {
        return null;
      }
      CsvRecord cells = records.next();
      lastLine = (int) cells.getStartingLineNumber();
      return cells;
    } catch (CsvParseException tooLong) {
      throw new UnreadableException(
          lastLine + 1, FaultCode.ROW_TOO_LONG, String.valueOf(LONGEST_ROW));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Rows that spreadsheets leave behind: separators and nothing between them. */
  private static boolean isBlank(CsvRecord cells) {
    for (int column = 0; column < cells.getFieldCount(); column++) {
      if (!cells.getField(column).isBlank()) {
        return false;
      }
    }
    return true;
  }

  /** Records as they stand; the reader can be marked. */
  static CsvReader<CsvRecord> reader(Reader in) throws IOException {
    return CsvReader.builder()
        .fieldSeparator(separatorOf(in))
        .skipEmptyLines(true)
        .acceptCharsAfterQuotes(true)
        .maxBufferSize(LONGEST_ROW)
        .build(
            CsvRecordHandler.builder()
                .maxFields(MOST_COLUMNS)
                .maxFieldSize(LONGEST_ROW)
                .maxRecordSize(LONGEST_ROW)
                .build(),
            in);
  }

  private static char separatorOf(Reader in) throws IOException {
    in.mark(HEAD_LOOKED_AT);
    int[] counts = new int[3];
    for (int i = 0, c = in.read(); i < HEAD_LOOKED_AT - 1 && c >= 0 && c != '\n'; i++) {
      int kind = ",;\t".indexOf(c);
      if (kind >= 0) {
        counts[kind]++;
      }
      c = in.read();
    }
    in.reset();
    if (counts[2] > counts[0] && counts[2] > counts[1]) {
      return '\t';
    }
    return counts[1] > counts[0] ? ';' : ',';
  }

  @Override
  public List<String> ignored() {
    return head.ignored();
  }

  @Override
  public void close() throws IOException {
    records.close();
    csv.close();
  }
}
