package org.beian.filing.scan;

/** How far a file was searched for malicious programs. */
public enum ScanState {
  /** There was no scanner to search it. */
  NONE,
  /** The scanner could not be reached; it is searched later. */
  PENDING,
  /** Nothing was found. */
  CLEAN,
  /** Something was found: nobody gets the file. */
  INFECTED
}
