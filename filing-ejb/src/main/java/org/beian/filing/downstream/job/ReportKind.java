package org.beian.filing.downstream.job;

/** What a report is (Order 33, Art. 12: the list itself, or what changed since). */
public enum ReportKind {
  /** All organisations connected now; what is not in it is connected no more. */
  FULL,
  /** What was added, changed and removed. */
  DELTA,
  /** Nothing changed; there is no file. */
  NIL
}
