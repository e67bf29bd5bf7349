package org.beian.web.api.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.beian.directory.calendar.CalendarService;
import org.beian.web.api.answer.OpenData;
import org.beian.web.api.answer.Tags;
import org.beian.web.api.parameter.Parameters;
import org.beian.web.api.problem.AnswerLanguage;
import org.beian.web.api.problem.FaultCode;

/** The calendar of working days. */
@Path("calendar")
@Produces(MediaType.APPLICATION_JSON)
@OpenData
@ApplicationScoped
public class CalendarResource {

  @Inject CalendarService calendar;

  /** Days from a day to a day, each working or not and why. */
  @GET
  public Response days(
      @QueryParam("from") String from,
      @QueryParam("to") String to,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String acceptLanguage,
      @Context Request conditions) {
    Parameters parameters = new Parameters();
    LocalDate first = parameters.day("from", from);
    LocalDate last = parameters.day("to", to);
    if (first != null && last != null && !isAnswerable(first, last)) {
      parameters.refuse(FaultCode.PERIOD_UNFIT, "to", String.valueOf(CalendarService.MAX_DAYS));
    }
    parameters.check();
    Locale locale = AnswerLanguage.of(acceptLanguage);
    return Tags.open(
        calendar.days(first, last).stream().map(day -> DayBody.of(day, locale)).toList(),
        conditions);
  }

  private static boolean isAnswerable(LocalDate first, LocalDate last) {
    return !last.isBefore(first) && ChronoUnit.DAYS.between(first, last) < CalendarService.MAX_DAYS;
  }
}
