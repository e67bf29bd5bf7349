package org.beian.filing.downstream.format;

import java.io.Closeable;
import java.util.List;

/** The first sheet of a workbook, row by row. */
interface SheetCells extends Closeable {

  /** The row of the sheet that was read last, from 1. */
  int line();

  /** Whether days that are numbers are counted from 1904 here, not from 1900. */
  default boolean countsFrom1904() {
    return false;
  }

  /** The cells of the next row that has any, null at the end. */
  List<String> next() throws UnreadableException;
}
