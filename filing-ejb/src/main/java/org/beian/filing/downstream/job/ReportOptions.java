package org.beian.filing.downstream.job;

import java.util.Map;
import org.beian.filing.downstream.format.ReportFormat;

/**
 * What is wanted of a report.
 *
 * @param dryRun whether it is only checked
 * @param fileName a label, may be null
 * @param length bytes, as announced; null if that is not known
 * @param mapping head of a column to code of its field, empty text for none; empty: by their names
 * @param waits whether the file waits to be told what its columns are
 */
public record ReportOptions(
    ReportKind kind,
    ReportMode mode,
    boolean dryRun,
    ReportFormat format,
    String fileName,
    Long length,
    Map<String, String> mapping,
    boolean waits) {

  public ReportOptions {
    mapping = Map.copyOf(mapping);
  }

  /** As programs ask for it. */
  public static ReportOptions of(
      ReportKind kind, ReportMode mode, boolean dryRun, ReportFormat format) {
    return new ReportOptions(kind, mode, dryRun, format, null, null, Map.of(), false);
  }

  public ReportOptions ofLength(Long bytes) {
    return new ReportOptions(kind, mode, dryRun, format, fileName, bytes, mapping, waits);
  }
}
