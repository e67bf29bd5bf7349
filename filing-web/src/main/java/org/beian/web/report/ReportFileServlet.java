package org.beian.web.report;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import org.beian.filing.downstream.Reception;
import org.beian.filing.downstream.ReportDesk;
import org.beian.filing.downstream.Reporter;
import org.beian.filing.downstream.format.ReportFormat;
import org.beian.filing.downstream.job.ReportKind;
import org.beian.filing.downstream.job.ReportMode;
import org.beian.filing.downstream.job.ReportOptions;

/**
 * Takes the file of a report from a page. The container writes it to a temporary file and stops
 * past the limit, so that no upload fills the memory.
 */
@WebServlet("/account/report-file")
@MultipartConfig(
    maxFileSize = ReportDesk.MAX_SIZE,
    maxRequestSize = ReportDesk.MAX_SIZE + 64 * 1024,
    fileSizeThreshold = 64 * 1024)
public class ReportFileServlet extends HttpServlet {

  private static final int LONGEST_NAME = 100;
  private static final long serialVersionUID = 1L;

  @Inject transient ReportVisit visit;
  @Inject transient ReportDesk desk;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    try {
      Part file = request.getPart("file");
      Optional<Reporter> reporter = visit.reporter();
      if (reporter.isEmpty()) {
        response.sendRedirect(request.getContextPath() + "/account/");
        return;
      }
      response.sendRedirect(request.getContextPath() + take(reporter.get(), file));
    } catch (IllegalStateException tooLarge) {
      response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    } catch (EOFException | ServletException broken) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }
  }

  private String take(Reporter reporter, Part file) throws IOException {
    Optional<ReportFormat> format =
        ReportFormat.ofFileName(file == null ? null : file.getSubmittedFileName());
    if (file == null || file.getSize() == 0 || format.isEmpty()) {
      return ReportVisit.list(reporter) + "&refused=" + (format.isEmpty() ? "FORMAT" : "EMPTY");
    }
    try (InputStream content = file.getInputStream()) {
      Reception reception = desk.receive(reporter, options(file, format.get()), null, content);
      return reception.outcome() == Reception.Outcome.TAKEN
          ? ReportVisit.page(reporter, reception.job())
          : ReportVisit.list(reporter) + "&refused=" + reception.outcome();
    } finally {
      file.delete();
    }
  }

  /** Members of JSON have names; what the columns of a table are is asked. */
  private ReportOptions options(Part file, ReportFormat format) {
    String name = file.getSubmittedFileName().replaceAll("[\\p{Cntrl}\\\\/]", "_");
    return new ReportOptions(
        visit.choice("kind", ReportKind.FULL),
        visit.choice("mode", ReportMode.ALL_OR_NOTHING),
        true,
        format,
        name.substring(
            0,
            name.offsetByCodePoints(
                0, Math.min(name.codePointCount(0, name.length()), LONGEST_NAME))),
        file.getSize(),
        Map.of(),
        format != ReportFormat.NDJSON);
  }
}
