package org.beian.filing.downstream;

import org.beian.filing.downstream.job.ReportJob;

/**
 * What became of a report that was handed in.
 *
 * @param job null where none was entered
 */
public record Reception(ReportJob job, Outcome outcome) {

  /** How it was received. */
  public enum Outcome {
    /** It is on record, now or since it was sent before. */
    TAKEN,
    /** The same key was sent before, and its file is coming in right now. */
    RUNNING,
    /** The same key was sent before with another report. */
    OTHER,
    /** It has more bytes than a report may have. */
    TOO_LARGE,
    /** The filing takes no reports. */
    NOT_DUE
  }
}
