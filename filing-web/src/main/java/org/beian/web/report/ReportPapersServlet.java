package org.beian.web.report;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.beian.filing.downstream.ReportPapers;
import org.beian.filing.downstream.Reporter;
import org.beian.filing.downstream.format.ReportFormat;
import org.beian.filing.downstream.job.ReportJob;
import org.beian.web.texts.Language;

/** Files to keep: the template, the list in effect, a report's faults and changes. */
@WebServlet("/account/report-papers")
public class ReportPapersServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject transient ReportVisit visit;
  @Inject transient ReportPapers papers;
  @Inject transient Language language;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<Reporter> reporter = visit.reporter();
    Optional<ReportJob> job = reporter.flatMap(visit::job);
    ReportFormat format =
        visit.choice("format", job.map(ReportJob::format).orElse(ReportFormat.XLSX));
    Locale locale = language.locale();
    String what = visit.sent("what");
    boolean ofJob = what.equals("faults") || what.equals("changes");
    if (reporter.isEmpty()
        || (ofJob && job.isEmpty())
        || !(ofJob || what.equals("units") || what.equals("template"))) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType(format.mediaType());
    response.setHeader("Cache-Control", "no-store");
    response.setHeader(
        "Content-Disposition",
        "attachment; filename=\""
            + what
            + "-"
            + reporter.get().filing()
            + "."
            + format.ending()
            + "\"");
    switch (what) {
      case "faults" -> papers.faults(job.get(), format, locale, response.getOutputStream());
      case "changes" -> papers.changes(job.get(), format, locale, response.getOutputStream());
      case "units" -> papers.units(reporter.get(), format, locale, response.getOutputStream());
      default -> papers.template(format, locale, response.getOutputStream());
    }
  }
}
