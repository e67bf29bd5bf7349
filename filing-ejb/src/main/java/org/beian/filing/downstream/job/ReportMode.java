package org.beian.filing.downstream.job;

/** What becomes of a report with faulty rows. */
public enum ReportMode {
  /** One faulty row, and nothing takes effect. */
  ALL_OR_NOTHING,
  /**
   * The rows without a fault take effect. A full list with faulty rows removes nobody: the one who
   * is missing may be in a row that could not be read.
   */
  VALID_ROWS
}
