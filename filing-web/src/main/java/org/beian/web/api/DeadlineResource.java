package org.beian.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import org.beian.directory.authority.AuthorityCode;
import org.beian.directory.authority.AuthorityDirectory;
import org.beian.directory.calendar.CalendarService;
import org.beian.filing.intake.FilingDeadlines;
import org.beian.web.api.problem.FaultCode;
import org.beian.web.api.view.DeadlineBody;
import org.beian.web.api.view.Times;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The filing deadline of Order 33, Art. 12. */
@Path("deadline")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "directory")
public class DeadlineResource {

  @Inject AuthorityDirectory directory;
  @Inject CalendarService calendar;
  @Inject Clock clock;

  /** The thirty days for a connection, as of today. */
  @GET
  @Operation(
      operationId = "getDeadline",
      summary = "Until when a connection must be filed, and how many days are left or lost")
  @APIResponse(
      responseCode = "200",
      description = "The arithmetic, as of today in Beijing.",
      content = @Content(schema = @Schema(implementation = DeadlineBody.class)))
  @APIResponse(responseCode = "400", ref = ApiDescription.BAD_REQUEST)
  public DeadlineBody deadline(
      @Parameter(
              description = "Day of formal connection (正式联通之日).",
              required = true,
              example = "2026-01-20",
              schema = @Schema(type = SchemaType.STRING, format = "date"))
          @QueryParam("connectedOn")
          String connectedOn,
      @Parameter(
              description = "Code of the authority, whose calendar counts.",
              required = true,
              example = "KORLA")
          @QueryParam("authority")
          String authority) {
    Parameters parameters = new Parameters();
    LocalDate connected = parameters.day("connectedOn", connectedOn);
    AuthorityCode code = parameters.authority("authority", authority);
    if (code != null && directory.find(code).isEmpty()) {
      parameters.refuse(FaultCode.PARAMETER_UNKNOWN, "authority", "authority");
    }
    parameters.check();
    LocalDate today = Times.dayInBeijing(clock.instant());
    return DeadlineBody.of(FilingDeadlines.of(connected, today, calendar.calendarOf(code)), today);
  }
}
