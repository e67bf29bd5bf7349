package org.beian.web.api.report;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.beian.filing.downstream.format.ReportFormat;
import org.beian.filing.downstream.job.JobState;
import org.beian.filing.downstream.job.ReportJob;
import org.beian.filing.downstream.job.ReportKind;
import org.beian.filing.downstream.job.ReportMode;
import org.beian.filing.downstream.row.RowFault;
import org.beian.web.api.view.Times;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A report as it stands. */
@Schema(name = "DownstreamReport", description = "Report of connected organisations, as it stands.")
public record ReportBody(
    @Schema(
            description = "Digits; a later report has a greater one.",
            example = "61234567890123456")
        String id,
    ReportKind kind,
    ReportMode mode,
    @Schema(description = "Whether it is only checked.") boolean dryRun,
    ReportFormat format,
    @Schema(description = "A label only.", example = "2026-11.csv") String fileName,
    JobState state,
    @Schema(description = "Bytes that are safe.", example = "81234") long received,
    @Schema(description = "Rows read so far.", example = "100000") int rows,
    @Schema(description = "Rows with faults.", example = "0") int rowsBad,
    @Schema(description = "Faults of rows and file together.", example = "0") int faults,
    @Schema(description = "Rows new to the list.", example = "12") int added,
    @Schema(description = "Rows that say something else now.", example = "3") int changed,
    @Schema(description = "Rows taken from the list.", example = "1") int removed,
    @Schema(description = "Rows that say what the list says.", example = "99984") int unchanged,
    @Schema(description = "Columns or members that are no field.") List<String> ignored,
    @Schema(description = "The report in effect that had the same content, if this one repeats it.")
        String repeats,
    @Schema(description = "The first twenty faults; all of them under `faults`.")
        List<RowFaultBody> firstFaults,
    @Schema(description = "Beijing time.") OffsetDateTime createdAt,
    @Schema(description = "Beijing time; absent while it is not over.") OffsetDateTime endedAt) {

  /** The report in the language of the answer. */
  static ReportBody of(ReportJob job, List<RowFault> faults, Locale locale) {
    return new ReportBody(
        String.valueOf(job.id()),
        job.kind(),
        job.mode(),
        job.dryRun(),
        job.format(),
        job.fileName(),
        job.state(),
        job.received(),
        job.tally().read(),
        job.tally().bad(),
        job.tally().faults(),
        job.tally().added(),
        job.tally().changed(),
        job.tally().removed(),
        job.tally().unchanged(),
        job.ignored(),
        job.repeats() == null ? null : String.valueOf(job.repeats()),
        faults.stream().map(fault -> RowFaultBody.of(fault, locale)).toList(),
        Times.beijing(job.createdAt()),
        Times.beijing(job.endedAt()));
  }
}
