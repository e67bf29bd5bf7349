package org.beian.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beian.filing.downstream.Preview;
import org.beian.filing.downstream.ReportDesk;
import org.beian.filing.downstream.ReportPapers;
import org.beian.filing.downstream.Reporter;
import org.beian.filing.downstream.job.JobState;
import org.beian.filing.downstream.job.ReportJob;
import org.beian.filing.downstream.job.ReportKind;
import org.beian.filing.downstream.job.ReportMode;
import org.beian.filing.downstream.job.ReportOptions;
import org.beian.filing.downstream.list.ChangeTable.Change;
import org.beian.filing.downstream.row.FaultTexts;
import org.beian.filing.downstream.row.RowFault;
import org.beian.filing.downstream.row.RowField;
import org.beian.web.Page;
import org.beian.web.texts.Language;

/** One report: its columns, its progress, its faults, what it changes, and what may be done. */
@Named("report")
@RequestScoped
public class ReportPage {

  private static final int FAULTS_SHOWN = 20;
  private static final int CHANGES_SHOWN = 50;

  @Inject ReportVisit visit;
  @Inject ReportDesk desk;
  @Inject ReportPapers papers;
  @Inject Language language;

  private Reporter reporter;
  private ReportJob job;
  private Preview preview;

  /** Called before the page is shown: finds the report, or does what was asked with it. */
  public void arrive() throws IOException {
    Optional<Reporter> found = visit.reporter();
    Optional<ReportJob> known = found.flatMap(visit::job);
    if (known.isEmpty()) {
      Page.redirect(found.isPresent() ? ReportVisit.list(found.get()) : "/account/");
      return;
    }
    reporter = found.get();
    job = known.get();
    if (Page.isPost()) {
      switch (visit.sent("act")) {
        case "check" -> desk.start(job, options());
        case "apply" -> desk.apply(job);
        case "cancel" -> desk.cancel(job);
        default -> {}
      }
      Page.redirect(ReportVisit.page(reporter, job));
    }
  }

  /** A report is always checked first: what it changes is seen before it does. */
  private ReportOptions options() {
    Map<String, String> mapping = new LinkedHashMap<>();
    Preview shown = papers.preview(job);
    for (int column = 0; shown.glimpse() != null && column < shown.heads().size(); column++) {
      String code = visit.sent("column-" + column);
      String head = shown.heads().get(column).strip();
      if (!head.isEmpty()) {
        mapping.putIfAbsent(head, RowField.named(code).map(RowField::code).orElse(""));
      }
    }
    return new ReportOptions(
        visit.choice("kind", ReportKind.FULL),
        visit.choice("mode", ReportMode.ALL_OR_NOTHING),
        true,
        job.format(),
        job.fileName(),
        job.length(),
        mapping,
        false);
  }

  public Reporter getReporter() {
    return reporter;
  }

  public ReportJob getJob() {
    return job;
  }

  /** The beginning of a file that waits. */
  public Preview getPreview() {
    if (preview == null) {
      preview = papers.preview(job);
    }
    return preview;
  }

  /** The fields that a column may be. */
  public List<RowField> getFields() {
    return RowField.all();
  }

  /** The name of a field in the language of the page. */
  public String label(RowField field) {
    return field.label(language.locale());
  }

  /** The first faults. */
  public List<RowFault> getFaults() {
    return papers.firstFaults(job, FAULTS_SHOWN);
  }

  public String message(RowFault fault) {
    return FaultTexts.message(fault, language.locale());
  }

  public String fix(RowFault fault) {
    return FaultTexts.fix(fault, language.locale());
  }

  /** The first changes. */
  public List<Change> getChanges() {
    return papers.firstChanges(job, CHANGES_SHOWN);
  }

  /** Whether it may take effect now. */
  public boolean isApplicable() {
    return job.state() == JobState.CHECKED
        && (job.mode() == ReportMode.VALID_ROWS || job.tally().bad() == 0);
  }

  /** How the look of its state is, as the end of a class. */
  public String getLook() {
    return switch (job.state()) {
      case DONE -> "ok";
      case REJECTED, FAILED -> "error";
      case CHECKED -> job.tally().bad() > 0 ? "warn" : "ok";
      default -> "info";
    };
  }
}
