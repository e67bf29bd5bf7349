package org.beian.filing.export;

/** Where the making of a file stands. */
public enum ExportState {
  WAITING,
  RUNNING,
  DONE,
  FAILED
}
