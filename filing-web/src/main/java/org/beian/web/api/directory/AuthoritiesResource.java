package org.beian.web.api.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.beian.directory.authority.AuthorityCode;
import org.beian.directory.authority.AuthorityDirectory;
import org.beian.directory.authority.AuthorityView;
import org.beian.directory.calendar.CalendarService;
import org.beian.directory.calendar.OfficeHours;
import org.beian.web.api.answer.OpenData;
import org.beian.web.api.answer.Tags;
import org.beian.web.api.parameter.AuthorityCodes;
import org.beian.web.api.parameter.Parameters;
import org.beian.web.api.problem.AnswerLanguage;
import org.beian.web.api.problem.ProblemException;
import org.beian.web.api.problem.ProblemType;

/** The receiving authorities and their office hours. */
@Path("authorities")
@Produces(MediaType.APPLICATION_JSON)
@OpenData
@ApplicationScoped
public class AuthoritiesResource {

  @Inject AuthorityDirectory directory;
  @Inject CalendarService calendar;
  @Inject Clock clock;
  @Inject HttpServletRequest request;

  /** All authorities in the order of the guide, as on a day. */
  @GET
  public Response all(@QueryParam("on") String on, @Context Request conditions) {
    LocalDate day = day(on);
    return Tags.open(
        directory.all(day).stream().map(authority -> body(authority, day)).toList(), conditions);
  }

  /** One authority, as on a day. */
  @GET
  @Path("{authority}")
  public Response one(
      @PathParam("authority") String authority,
      @QueryParam("on") String on,
      @Context Request conditions) {
    AuthorityCode code = find(authority).code();
    LocalDate day = day(on);
    return directory.all(day).stream()
        .filter(one -> one.code().equals(code))
        .findFirst()
        .map(one -> Tags.open(body(one, day), conditions))
        .orElseThrow(() -> new ProblemException(ProblemType.UNKNOWN_AUTHORITY));
  }

  /** Whether its office is open at a moment, and when that changes. */
  @GET
  @Path("{authority}/hours")
  public OfficeStatusBody hours(
      @PathParam("authority") String authority, @QueryParam("at") String at) {
    AuthorityCode code = find(authority).code();
    Parameters parameters = new Parameters();
    Instant moment = parameters.moment("at", at, clock.instant());
    parameters.check();
    return calendar
        .officeAt(code, moment)
        .map(status -> OfficeStatusBody.of(code, moment, status, locale()))
        .orElseThrow(() -> new ProblemException(ProblemType.UNKNOWN_AUTHORITY));
  }

  /** The day asked about, today where none is. */
  private LocalDate day(String on) {
    Parameters parameters = new Parameters();
    LocalDate day =
        parameters.day("on", on, LocalDate.ofInstant(clock.instant(), CalendarService.BEIJING));
    parameters.check();
    return day;
  }

  private AuthorityBody body(AuthorityView authority, LocalDate day) {
    OfficeHours hours =
        calendar
            .hoursOf(authority.code(), day)
            .orElseThrow(() -> new ProblemException(ProblemType.UNKNOWN_AUTHORITY));
    return AuthorityBody.of(authority, hours, locale());
  }

  private AuthorityView find(String authority) {
    return AuthorityCodes.read(authority)
        .flatMap(directory::find)
        .orElseThrow(() -> new ProblemException(ProblemType.UNKNOWN_AUTHORITY));
  }

  private Locale locale() {
    return AnswerLanguage.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
  }
}
