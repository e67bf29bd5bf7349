package org.beian.web.desk.records;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.YearMonth;
import org.beian.directory.authority.AuthorityCode;
import org.beian.filing.statistics.Statistics;
import org.beian.filing.statistics.StatisticsDesk;
import org.beian.web.desk.AuthorityNames;
import org.beian.web.desk.DeskRequest;
import org.beian.web.texts.BeijingTime;

/** The figures of the page as CSV and JSON, and the monthly report as PDF. */
@WebServlet({"/desk/statistics.csv", "/desk/statistics.json", "/desk/statistics.pdf"})
public class StatisticsServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject transient StatisticsDesk desk;
  @Inject transient DeskRequest visit;
  @Inject transient AuthorityNames names;
  @Inject transient Clock clock;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    AuthorityCode authority = QueryWords.authority(visit.sent("authority"));
    String path = request.getServletPath();
    if (path.endsWith(".pdf")) {
      YearMonth month = month();
      send(response, "application/pdf", month + ".pdf", desk.monthlyReport(month, authority));
      return;
    }
    Statistics figures = desk.of(StatisticsPage.period(visit, clock), authority);
    StatisticsTable table = new StatisticsTable(figures, names);
    if (path.endsWith(".json")) {
      send(response, "application/json", "statistics.json", utf8(table.json()));
    } else {
      send(response, "text/csv; charset=utf-8", "statistics.csv", utf8(table.csv()));
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private YearMonth month() {
    String text = visit.sent("month");
    return text.matches("20[0-9]{2}-(0[1-9]|1[0-2])")
        ? YearMonth.parse(text)
        : YearMonth.from(clock.instant().atZone(BeijingTime.ZONE));
  }

  private static void send(HttpServletResponse response, String type, String name, byte[] body)
      throws IOException {
    response.setContentType(type);
    response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
