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
import org.beian.directory.authority.AuthorityView;
import org.beian.filing.form.ConnectionRole;
import org.beian.filing.form.FilingTrack;
import org.beian.filing.intake.ApplicationState;
import org.beian.filing.sheet.Csv;
import org.beian.filing.statistics.Figures;
import org.beian.filing.statistics.Statistics;
import org.beian.filing.statistics.StatisticsDesk;
import org.beian.web.desk.AuthorityNames;
import org.beian.web.desk.DeskRequest;
import org.beian.web.texts.BeijingTime;

/** The figures of the page as CSV, and the monthly report as PDF. */
@WebServlet({"/desk/statistics.csv", "/desk/statistics.pdf"})
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
    if (request.getServletPath().endsWith(".pdf")) {
      YearMonth month = month();
      send(response, "application/pdf", month + ".pdf", desk.monthlyReport(month, authority));
    } else {
      Statistics figures = desk.of(StatisticsPage.period(visit, clock), authority);
      send(
          response,
          "text/csv; charset=utf-8",
          "statistics.csv",
          csv(figures).getBytes(StandardCharsets.UTF_8));
    }
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

  private String csv(Statistics statistics) {
    StringBuilder csv = new StringBuilder(Csv.BEGINNING);
    csv.append(
        Csv.line(
            "authority",
            "from",
            "to",
            "submitted",
            "filed",
            "not_accepted",
            "in_review",
            "withdrawn",
            "on_time",
            "late",
            "median_minutes",
            "p90_minutes",
            "new_filings",
            "ip",
            "icp",
            "interconnecting",
            "access",
            "user"));
    for (AuthorityView authority : names.getSeen()) {
      if (statistics.byAuthority().containsKey(authority.code())) {
        csv.append(line(names.of(authority.code()), statistics, statistics.of(authority.code())));
      }
    }
    return csv.append(line("*", statistics, statistics.all())).toString();
  }

  private static String line(String name, Statistics statistics, Figures one) {
    return Csv.line(
        name,
        statistics.period().from().toString(),
        statistics.period().to().toString(),
        Long.toString(one.submitted()),
        Long.toString(one.in(ApplicationState.FILED)),
        Long.toString(one.in(ApplicationState.NOT_ACCEPTED)),
        Long.toString(one.in(ApplicationState.IN_REVIEW)),
        Long.toString(one.in(ApplicationState.WITHDRAWN)),
        Long.toString(one.onTime()),
        Long.toString(one.late()),
        Long.toString(one.medianMinutes()),
        Long.toString(one.p90Minutes()),
        Long.toString(one.filed()),
        Long.toString(one.of(FilingTrack.IP)),
        Long.toString(one.of(FilingTrack.ICP)),
        Long.toString(one.of(ConnectionRole.INTERCONNECTING)),
        Long.toString(one.of(ConnectionRole.ACCESS)),
        Long.toString(one.of(ConnectionRole.USER)));
  }
}
