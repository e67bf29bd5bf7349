package org.beian.filing.downstream.format;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.beian.filing.downstream.row.RawRow;

/** Reads the rows of a file, one at a time and in their order. */
public interface RowReader extends Closeable {

  /** More rows than that are not read. */
  int MOST_ROWS = 1_000_000;

  /** The longest row, in characters. */
  int LONGEST_ROW = 64 * 1024;

  /** More columns than that are not read. */
  int MOST_COLUMNS = 64;

  /**
   * The next row, null at the end.
   *
   * @throws UnreadableException the file cannot be read on
   */
  RawRow next() throws IOException, UnreadableException;

  /** Names of the columns that are no field, as far as they were met; twenty at most. */
  List<String> ignored();
}
