package org.beian.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.beian.filing.downstream.Reception;
import org.beian.filing.downstream.ReportDesk;
import org.beian.filing.downstream.ReportPapers;
import org.beian.filing.downstream.Reporter;
import org.beian.filing.downstream.format.ReportFormat;
import org.beian.filing.downstream.job.ReportJob;
import org.beian.filing.downstream.job.ReportKind;
import org.beian.filing.downstream.job.ReportMode;
import org.beian.filing.downstream.job.ReportOptions;
import org.beian.filing.downstream.list.ListHead;
import org.beian.web.Page;

/** The reports of a filing: what was handed in, and how the next one is. */
@Named("reports")
@RequestScoped
public class ReportsPage {

  @Inject ReportVisit visit;
  @Inject ReportDesk desk;
  @Inject ReportPapers papers;

  private Reporter reporter;
  private ListHead head;
  private List<ReportJob> jobs;

  /** Called before the page is shown; sends away whose filing it is not. */
  public void arrive() throws IOException {
    Optional<Reporter> found = visit.reporter();
    if (found.isEmpty()) {
      String number = visit.sent("no").replaceAll("[^0-9]", "");
      Page.redirect(
          visit.isSignedIn()
              ? "/account/"
              : "/account/sign-in?to=%2Faccount%2Freports%3Fno%3D" + number);
      return;
    }
    reporter = found.get();
    if (Page.isPost() && visit.sent("act").equals("nil")) {
      Reception reception =
          desk.confirm(
              reporter,
              ReportOptions.of(
                  ReportKind.NIL, ReportMode.ALL_OR_NOTHING, false, ReportFormat.NDJSON),
              null);
      Page.redirect(
          reception.job() == null
              ? ReportVisit.list(reporter)
              : ReportVisit.page(reporter, reception.job()));
    }
  }

  public Reporter getReporter() {
    return reporter;
  }

  /** The list in effect. */
  public ListHead getHead() {
    if (head == null) {
      head = papers.head(reporter);
    }
    return head;
  }

  /** The reports, the newest first. */
  public List<ReportJob> getJobs() {
    if (jobs == null) {
      String before = visit.sent("before");
      jobs = desk.list(reporter, before.matches("[0-9]{1,18}") ? Long.valueOf(before) : null);
    }
    return jobs;
  }

  /** The last report of this page, if there may be older ones; else null. */
  public Long getLast() {
    return getJobs().size() < ReportDesk.MOST_LISTED
        ? null
        : Long.valueOf(getJobs().get(getJobs().size() - 1).id());
  }

  /** Why the last file was not taken, as the end of a text's key; empty if it was. */
  public String getRefusal() {
    String refusal = visit.sent("refused");
    return refusal.matches("[A-Z_]{1,20}") ? refusal : "";
  }
}
