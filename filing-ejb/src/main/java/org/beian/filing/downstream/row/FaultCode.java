package org.beian.filing.downstream.row;

/** What can be wrong with a row, or with the file around it. */
public enum FaultCode {
  // A row.
  MISSING,
  TOO_LONG,
  NOT_LISTED_CODE,
  CREDIT_CODE,
  DIVISION,
  PHONE,
  NUMBER,
  IP_RANGE,
  TOO_MANY_RANGES,
  DAY,
  DAY_IN_FUTURE,
  DAY_ORDER,
  FORMULA,
  UNREADABLE_TEXT,
  CHANGE_TYPE,
  DUPLICATE,
  ALREADY_REPORTED,
  NOT_REPORTED,
  JSON,
  // The file.
  EMPTY_FILE,
  COLUMN_MISSING,
  TOO_MANY_ROWS,
  TOO_MANY_COLUMNS,
  ROW_TOO_LONG,
  NOT_THIS_FORMAT,
  XLSX_UNSAFE,
  XLSX_TOO_LARGE;

  /** Whether nothing of the file can be used. */
  public boolean endsFile() {
    return compareTo(EMPTY_FILE) >= 0;
  }
}
