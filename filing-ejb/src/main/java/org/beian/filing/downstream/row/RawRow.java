package org.beian.filing.downstream.row;

import java.util.EnumMap;
import java.util.Map;

/** A row as it stands in the file: a text for each field that has one. */
public final class RawRow {

  private final int line;
  private final Map<RowField, String> cells = new EnumMap<>(RowField.class);
  private FaultCode broken;

  /**
   * @param line line of the file, or row of the sheet, from 1
   */
  public RawRow(int line) {
    this.line = line;
  }

  public int line() {
    return line;
  }

  public void put(RowField field, String text) {
    cells.put(field, text);
  }

  /** The text of a field, null if there is none. */
  public String get(RowField field) {
    return cells.get(field);
  }

  /** Says that its days, where they are numbers, are counted from 1904. */
  public RawRow countedFrom1904() {
    cells.computeIfPresent(RowField.OPENED_ON, (field, text) -> Days.writtenOut(text));
    cells.computeIfPresent(RowField.CLOSED_ON, (field, text) -> Days.writtenOut(text));
    return this;
  }

  /** Says that the row could not be read at all. */
  public RawRow broken(FaultCode why) {
    broken = why;
    return this;
  }

  /** Why the row could not be read, null if it could. */
  public FaultCode broken() {
    return broken;
  }
}
