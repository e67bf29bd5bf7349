package org.beian.filing.downstream.job;

/** Where a report is on its way. */
public enum JobState {
  /** The file is coming in. */
  UPLOADING,
  /** The file is in, and waits to be told what its columns are. */
  WAITING,
  /** Its rows are being read and judged. */
  CHECKING,
  /** A dry run is over; nothing changed, and it may be put into effect. */
  CHECKED,
  /** It is taking effect, which is done whole or not at all. */
  APPLYING,
  /** It took effect. */
  DONE,
  /** Its faults keep it from taking effect. */
  REJECTED,
  /** It was called off, or nobody came back for it. */
  CANCELLED,
  /** We could not do it. */
  FAILED;

  /** Whether it is on record for good. */
  public boolean isOver() {
    return compareTo(DONE) >= 0;
  }

  /** Whether a machine is at it, so that asking again soon makes sense. */
  public boolean isWorking() {
    return this == CHECKING || this == APPLYING;
  }
}
