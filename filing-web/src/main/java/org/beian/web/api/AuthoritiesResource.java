package org.beian.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import java.util.Locale;
import org.beian.directory.authority.AuthorityCode;
import org.beian.directory.authority.AuthorityDirectory;
import org.beian.directory.authority.AuthorityView;
import org.beian.directory.calendar.CalendarService;
import org.beian.directory.calendar.OfficeHours;
import org.beian.web.api.problem.AnswerLanguage;
import org.beian.web.api.problem.ProblemException;
import org.beian.web.api.problem.ProblemType;
import org.beian.web.api.view.AuthorityBody;
import org.beian.web.api.view.OfficeStatusBody;

/** The receiving authorities and their office hours. */
@Path("authorities")
@Produces(MediaType.APPLICATION_JSON)
@OpenData
@ApplicationScoped
public class AuthoritiesResource {

  @Inject AuthorityDirectory directory;
  @Inject CalendarService calendar;
  @Inject Clock clock;

  @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
  String acceptLanguage;

  /** All authorities in the order of the guide. */
  @GET
  public Response all(@Context Request conditions) {
    return Tags.open(directory.all().stream().map(this::body).toList(), conditions);
  }

  /** One authority. */
  @GET
  @Path("{authority}")
  public Response one(@PathParam("authority") String authority, @Context Request conditions) {
    return Tags.open(body(find(authority)), conditions);
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

  private AuthorityBody body(AuthorityView authority) {
    OfficeHours hours =
        calendar
            .hoursOf(authority.code())
            .orElseThrow(() -> new ProblemException(ProblemType.UNKNOWN_AUTHORITY));
    return AuthorityBody.of(authority, hours, locale());
  }

  private AuthorityView find(String authority) {
    return AuthorityCodes.read(authority)
        .flatMap(directory::find)
        .orElseThrow(() -> new ProblemException(ProblemType.UNKNOWN_AUTHORITY));
  }

  private Locale locale() {
    return AnswerLanguage.of(acceptLanguage);
  }
}
