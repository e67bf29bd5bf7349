package org.beian.filing.downstream.job;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.beian.filing.downstream.format.Encoding;
import org.beian.filing.downstream.format.ReportFormat;

/**
 * A report as it stands.
 *
 * @param id grows with time
 * @param filing number of the provider's filing
 * @param fileName may be null
 * @param length bytes as announced, or null
 * @param received bytes that are safe
 * @param contentHash SHA-256 of the file in hexadecimal, null until it was looked at
 * @param encoding null until the file was looked at, and for XLSX
 * @param ignored columns that are no field
 * @param tally what was found so far
 * @param repeats the report with the same content that was in effect already, or null
 * @param endedAt null until then
 */
public record ReportJob(
    long id,
    String filing,
    ReportKind kind,
    ReportMode mode,
    boolean dryRun,
    ReportFormat format,
    String fileName,
    JobState state,
    Long length,
    long received,
    String contentHash,
    Encoding encoding,
    Map<String, String> mapping,
    List<String> ignored,
    Tally tally,
    Long repeats,
    Instant createdAt,
    Instant touchedAt,
    Instant endedAt) {

  /**
   * Numbers of rows.
   *
   * @param bad rows with faults
   * @param faults how many faults they have together
   */
  public record Tally(
      int read, int bad, int faults, int added, int changed, int removed, int unchanged) {

    public int good() {
      return read - bad;
    }
  }

  public boolean isDelta() {
    return kind == ReportKind.DELTA;
  }

  /** Whether it may still be called off. */
  public boolean isCancellable() {
    return !state.isOver() && state != JobState.APPLYING;
  }
}
