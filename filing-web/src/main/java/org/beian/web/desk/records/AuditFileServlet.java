package org.beian.web.desk.records;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.beian.directory.audit.AuditLine;
import org.beian.directory.audit.AuditQuery;
import org.beian.directory.inspection.AuditDesk;
import org.beian.filing.sheet.Csv;
import org.beian.web.desk.DeskRequest;

/** The audit log as a file, page by page, so that no size of it fills the memory. */
@WebServlet("/desk/audit.csv")
public class AuditFileServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject transient AuditDesk desk;
  @Inject transient DeskRequest visit;
  @Inject transient Clock clock;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    AuditQuery query = AuditPage.query(visit, clock);
    desk.beginExport();
    List<AuditLine> lines = desk.find(query, null);
    response.setContentType("text/csv; charset=utf-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"audit.csv\"");
    PrintWriter out = new PrintWriter(response.getOutputStream(), false, StandardCharsets.UTF_8);
    out.print(Csv.BEGINNING);
    out.print(Csv.line("at", "actor", "act", "subject", "outcome", "chain", "position"));
    while (!lines.isEmpty()) {
      lines.forEach(line -> out.print(row(line)));
      lines = desk.find(query, lines.get(lines.size() - 1));
    }
    out.flush();
  }

  private static String row(AuditLine line) {
    return Csv.line(
        line.at().toString(),
        line.actor(),
        line.act(),
        line.subject(),
        line.outcome(),
        Integer.toString(line.chain()),
        Long.toString(line.position()));
  }
}
