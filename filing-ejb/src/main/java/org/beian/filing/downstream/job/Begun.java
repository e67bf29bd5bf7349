package org.beian.filing.downstream.job;

/**
 * A report that was begun.
 *
 * @param job as it stands; null if it runs, and is not on record yet
 * @param how whether it is new
 */
public record Begun(ReportJob job, How how) {

  /** Whether a report is new. */
  public enum How {
    /** It is. */
    NEW,
    /** The same key was sent before, and its file is on record. */
    KNOWN,
    /** The same key was sent before, and its file is coming in right now. */
    RUNNING
  }
}
