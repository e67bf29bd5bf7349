package org.beian.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The receiving authorities and their office hours. */
@Path("authorities")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "directory")
public class AuthoritiesResource {

  @Inject AuthorityDirectory directory;
  @Inject CalendarService calendar;
  @Inject Clock clock;

  @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
  @Parameter(hidden = true)
  String acceptLanguage;

  /** All authorities in the order of the guide. */
  @GET
  @Operation(operationId = "listAuthorities", summary = "All authorities, in the guide's order")
  @APIResponse(
      responseCode = "200",
      description = "The ten authorities of the guide.",
      content =
          @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = AuthorityBody.class)))
  public List<AuthorityBody> all() {
    return directory.all().stream().map(this::body).toList();
  }

  /** One authority. */
  @GET
  @Path("{authority}")
  @Operation(operationId = "getAuthority", summary = "One authority")
  @APIResponse(
      responseCode = "200",
      description = "The authority.",
      content = @Content(schema = @Schema(implementation = AuthorityBody.class)))
  @APIResponse(responseCode = "404", ref = ApiDescription.NOT_FOUND)
  public AuthorityBody one(
      @Parameter(description = "Code of the authority.", example = "KORLA") @PathParam("authority")
          String authority) {
    return body(find(authority));
  }

  /** Whether its office is open at a moment, and when that changes. */
  @GET
  @Path("{authority}/hours")
  @Operation(
      operationId = "getOfficeHours",
      summary = "Whether its office is open at a moment, and when that changes")
  @APIResponse(
      responseCode = "200",
      description = "Open or not, season, interval, next change and the day's reason.",
      content = @Content(schema = @Schema(implementation = OfficeStatusBody.class)))
  @APIResponse(responseCode = "400", ref = ApiDescription.BAD_REQUEST)
  @APIResponse(responseCode = "404", ref = ApiDescription.NOT_FOUND)
  public OfficeStatusBody hours(
      @Parameter(description = "Code of the authority.", example = "KORLA") @PathParam("authority")
          String authority,
      @Parameter(
              description = "The moment asked about, with offset; now when not given.",
              example = "2026-11-24T10:00:00+08:00",
              schema = @Schema(type = SchemaType.STRING, format = "date-time"))
          @QueryParam("at")
          String at) {
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
