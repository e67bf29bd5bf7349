package org.beian.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.beian.directory.calendar.CalendarService;
import org.beian.web.api.problem.AnswerLanguage;
import org.beian.web.api.problem.FaultCode;
import org.beian.web.api.view.DayBody;

/** The calendar of working days. */
@Path("calendar")
@Produces(MediaType.APPLICATION_JSON)
@OpenData
@ApplicationScoped
public class CalendarResource {

  @Inject CalendarService calendar;

  /** Days from a day to a day, each working or not and why. */
  @GET
  public List<DayBody> days(
      @QueryParam("from") String from,
      @QueryParam("to") String to,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String acceptLanguage) {
    Parameters parameters = new Parameters();
    LocalDate first = parameters.day("from", from);
    LocalDate last = parameters.day("to", to);
    if (first != null && last != null && !isAnswerable(first, last)) {
      parameters.refuse(FaultCode.PERIOD_UNFIT, "to", String.valueOf(CalendarService.MAX_DAYS));
    }
    parameters.check();
    Locale locale = AnswerLanguage.of(acceptLanguage);
    return calendar.days(first, last).stream().map(day -> DayBody.of(day, locale)).toList();
  }

  private static boolean isAnswerable(LocalDate first, LocalDate last) {
    return !last.isBefore(first) && ChronoUnit.DAYS.between(first, last) < CalendarService.MAX_DAYS;
  }
}
