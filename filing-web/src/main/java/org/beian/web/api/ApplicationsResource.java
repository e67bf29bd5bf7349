package org.beian.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.beian.directory.authority.AuthorityDirectory;
import org.beian.directory.authority.AuthorityView;
import org.beian.filing.form.FilingForm;
import org.beian.filing.intake.IntakeDesk;
import org.beian.filing.intake.Receipt;
import org.beian.web.ClientAddress;
import org.beian.web.api.problem.AnswerLanguage;
import org.beian.web.api.problem.Problem;
import org.beian.web.api.problem.ProblemException;
import org.beian.web.api.problem.ProblemType;
import org.beian.web.api.view.CheckBody;
import org.beian.web.api.view.ReceiptBody;
import org.beian.web.api.view.Times;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Applications: forms handed in and answered at once (即审即办). */
@Path("applications")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "applications")
public class ApplicationsResource {

  private static final String KEY_HEADER = "Idempotency-Key";

  @Inject IntakeDesk desk;
  @Inject AuthorityDirectory directory;
  @Inject Clock clock;
  @Context HttpServletRequest request;
  @Context HttpHeaders headers;
  @Context UriInfo uri;

  /** Judges a form and stores nothing. */
  @POST
  @Path("check")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "checkApplication",
      summary = "Judge a form as if it were handed in now; nothing is stored")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(ref = ApiDescription.FORM)))
  @APIResponse(
      responseCode = "200",
      description = "What would be decided, with every finding.",
      content = @Content(schema = @Schema(implementation = CheckBody.class)))
  @APIResponse(responseCode = "400", ref = ApiDescription.BAD_REQUEST)
  @APIResponse(responseCode = "413", ref = ApiDescription.TOO_LARGE)
  public CheckBody check(FilingForm form) {
    return CheckBody.of(desk.check(form), Times.dayInBeijing(clock.instant()), locale());
  }

  /** Hands a form in: filed at once, put on the desk, or not accepted with every reason. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "submitApplication",
      summary = "Hand a form in and get the decision at once",
      description =
          "Needs no account. Repeat a request whose answer was lost with the same"
              + " `Idempotency-Key`: it is answered as the first time and files nothing twice.")
  @Parameter(
      name = KEY_HEADER,
      in = ParameterIn.HEADER,
      description = "1 to 255 visible ASCII characters, chosen anew for every form.",
      example = "6f1c4c0e-6e3b-4f57-9a57-0f6a0e5b3f11",
      schema =
          @Schema(type = SchemaType.STRING, minLength = 1, maxLength = 255, pattern = "^[!-~]+$"))
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(ref = ApiDescription.FORM)))
  @APIResponse(
      responseCode = "201",
      description = "Filed on the spot (当场备案); the receipt has the filing number.",
      headers =
          @Header(
              name = HttpHeaders.LOCATION,
              description = "Where the receipt can be had again, with the query code.",
              schema = @Schema(type = SchemaType.STRING, format = "uri")),
      content = @Content(schema = @Schema(implementation = ReceiptBody.class)))
  @APIResponse(
      responseCode = "202",
      description = "On the authority's desk: a clerk must look.",
      content = @Content(schema = @Schema(implementation = ReceiptBody.class)))
  @APIResponse(responseCode = "400", ref = ApiDescription.BAD_REQUEST)
  @APIResponse(responseCode = "409", ref = ApiDescription.STILL_RUNNING)
  @APIResponse(responseCode = "413", ref = ApiDescription.TOO_LARGE)
  @APIResponse(responseCode = "422", ref = ApiDescription.NOT_ACCEPTED)
  public Response submit(FilingForm form) {
    List<String> keys = headers.getRequestHeader(KEY_HEADER);
    Receipt receipt = desk.submit(form, IdempotencyKeys.read(KEY_HEADER, keys));
    return switch (receipt.state()) {
      case FILED -> Response.created(addressOf(receipt)).entity(body(receipt)).build();
      case IN_REVIEW -> Response.accepted(body(receipt)).build();
      case NOT_ACCEPTED -> throw new ProblemException(Problem.notAccepted(receipt));
    };
  }

  /** The receipt, for whoever holds number and query code. */
  @GET
  @Path("{applicationNo}")
  @Operation(operationId = "getReceipt", summary = "The receipt of an application")
  @APIResponse(
      responseCode = "200",
      description = "The receipt.",
      content = @Content(schema = @Schema(implementation = ReceiptBody.class)))
  @APIResponse(responseCode = "400", ref = ApiDescription.BAD_REQUEST)
  @APIResponse(responseCode = "404", ref = ApiDescription.NOT_FOUND)
  @APIResponse(responseCode = "429", ref = ApiDescription.TOO_MANY_TRIES)
  public ReceiptBody receipt(
      @Parameter(description = "Number of the application (办件编号).", example = "HEJI20261124000012")
          @PathParam("applicationNo")
          String applicationNo,
      @Parameter(description = "Query code of the receipt.", required = true) @QueryParam("code")
          String code) {
    Parameters parameters = new Parameters();
    String queryCode = parameters.text("code", code);
    parameters.check();
    return desk.receipt(applicationNo, queryCode, ClientAddress.of(request))
        .map(this::body)
        .orElseThrow(() -> new ProblemException(ProblemType.UNKNOWN_CASE));
  }

  private URI addressOf(Receipt receipt) {
    return uri.getBaseUriBuilder()
        .path(ApplicationsResource.class)
        .path(receipt.applicationNo())
        .build();
  }

  private ReceiptBody body(Receipt receipt) {
    AuthorityView authority =
        receipt.authority() == null ? null : directory.find(receipt.authority()).orElse(null);
    return ReceiptBody.of(receipt, authority, locale());
  }

  private Locale locale() {
    return AnswerLanguage.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
  }
}
