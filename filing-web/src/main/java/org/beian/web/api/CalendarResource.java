package org.beian.web.api;

import jakarta.enterprise.context.RequestScoped;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The calendar of working days. */
@Path("calendar")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "directory")
public class CalendarResource {

  @Inject CalendarService calendar;

  /** Days from a day to a day, each working or not and why. */
  @GET
  @Operation(operationId = "listDays", summary = "Days, each working or not and why")
  @APIResponse(
      responseCode = "200",
      description = "The days, both ends included.",
      content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = DayBody.class)))
  @APIResponse(responseCode = "400", ref = ApiDescription.BAD_REQUEST)
  public List<DayBody> days(
      @Parameter(
              description = "First day.",
              required = true,
              example = "2026-09-25",
              schema = @Schema(type = SchemaType.STRING, format = "date"))
          @QueryParam("from")
          String from,
      @Parameter(
              description = "Last day, 399 days later at most.",
              required = true,
              example = "2026-10-10",
              schema = @Schema(type = SchemaType.STRING, format = "date"))
          @QueryParam("to")
          String to,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String acceptLanguage) {
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
