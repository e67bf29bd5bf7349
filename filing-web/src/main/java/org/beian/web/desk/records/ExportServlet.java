package org.beian.web.desk.records;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.beian.filing.export.ExportDesk;
import org.beian.filing.export.ExportJob;
import org.beian.web.desk.DeskRequest;

/** Hands out a file that is done, part by part. */
@WebServlet("/desk/exports/file")
public class ExportServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject transient ExportDesk desk;
  @Inject transient DeskRequest visit;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    long id = visit.number("id");
    Optional<ExportJob> job = desk.fetch(id);
    if (job.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType(job.get().format().mediaType());
    response.setHeader(
        "Content-Disposition",
        "attachment; filename=\"filings-" + id + job.get().format().ending() + "\"");
    Optional<byte[]> part = desk.part(job.get().id(), 0);
    for (int position = 1; part.isPresent(); position++) {
      response.getOutputStream().write(part.get());
      part = desk.part(job.get().id(), position);
    }
  }
}
