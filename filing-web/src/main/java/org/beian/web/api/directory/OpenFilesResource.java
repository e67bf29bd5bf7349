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
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.beian.directory.authority.AuthorityDirectory;
import org.beian.directory.calendar.CalendarService;
import org.beian.filing.codes.CodeLists;
import org.beian.web.api.answer.OpenData;
import org.beian.web.api.answer.Tags;
import org.beian.web.api.parameter.Parameters;
import org.beian.web.api.problem.AnswerLanguage;
import org.beian.web.api.problem.ProblemException;
import org.beian.web.api.problem.ProblemType;

/** Public data as files that other programs open. */
@Path("open")
@OpenData
@ApplicationScoped
public class OpenFilesResource {

  private static final String CSV = "text/csv;charset=UTF-8";
  private static final String CARDS = "text/vcard;charset=UTF-8";
  private static final String CALENDAR = "text/calendar;charset=UTF-8";

  @Inject AuthorityDirectory directory;
  @Inject CalendarService calendar;
  @Inject Clock clock;
  @Inject HttpServletRequest request;

  /** The authorities as a table. */
  @GET
  @Path("authorities.csv")
  @Produces(CSV)
  public Response authorities(@QueryParam("on") String on, @Context Request conditions) {
    Parameters parameters = new Parameters();
    LocalDate today = LocalDate.ofInstant(clock.instant(), CalendarService.BEIJING);
    LocalDate day = parameters.day("on", on, today);
    parameters.check();
    return file(
        OpenFiles.authorities(
            directory.all(day),
            one ->
                calendar
                    .hoursOf(one.code(), day)
                    .orElseThrow()
                    .guideText(Locale.SIMPLIFIED_CHINESE),
            language()),
        CSV,
        conditions);
  }

  /** The authorities as address cards. */
  @GET
  @Path("authorities.vcf")
  @Produces(CARDS)
  public Response cards(@Context Request conditions) {
    return file(OpenFiles.cards(directory.all(), language()), CARDS, conditions);
  }

  /** Holidays and make-up days from the beginning of the year on, to subscribe to. */
  @GET
  @Path("calendar.ics")
  @Produces(CALENDAR)
  public Response calendar(@Context Request conditions) {
    Instant today = clock.instant().truncatedTo(ChronoUnit.DAYS);
    LocalDate first = LocalDate.ofInstant(today, CalendarService.BEIJING).withDayOfYear(1);
    return file(
        OpenFiles.calendar(
            calendar.days(first, first.plusDays(CalendarService.MAX_DAYS - 1L)), language(), today),
        CALENDAR,
        conditions);
  }

  /** A code list as a table. */
  @GET
  @Path("codes/{list}.csv")
  @Produces(CSV)
  public Response codes(@PathParam("list") String list, @Context Request conditions) {
    return CodeLists.find(list)
        .map(found -> OpenFiles.codes(found, language()))
        .map(text -> file(text, CSV, conditions))
        .orElseThrow(() -> new ProblemException(ProblemType.UNKNOWN_LIST));
  }

  private Locale language() {
    return AnswerLanguage.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
  }

  private static Response file(String text, String mediaType, Request conditions) {
    return Tags.open(text.getBytes(StandardCharsets.UTF_8), mediaType, conditions);
  }
}
