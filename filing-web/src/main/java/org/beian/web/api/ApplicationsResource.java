package org.beian.web.api;

import jakarta.enterprise.context.ApplicationScoped;
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

/** Applications: forms handed in and answered at once (即审即办). */
@Path("applications")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
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
  public CheckBody check(FilingForm form) {
    return CheckBody.of(desk.check(form), Times.dayInBeijing(clock.instant()), locale());
  }

  /** Hands a form in: filed at once, put on the desk, or not accepted with every reason. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response submit(FilingForm form) {
    List<String> keys = headers.getRequestHeader(KEY_HEADER);
    Receipt receipt = desk.submit(form, IdempotencyKeys.read(KEY_HEADER, keys));
    return switch (receipt.state()) {
      case FILED -> Response.created(addressOf(receipt)).entity(body(receipt)).build();
      case IN_REVIEW -> Response.accepted(body(receipt)).build();
      case WITHDRAWN -> Response.ok(body(receipt)).build();
      case NOT_ACCEPTED -> throw new ProblemException(Problem.notAccepted(receipt));
    };
  }

  /** The receipt, for whoever holds number and query code. */
  @GET
  @Path("{applicationNo}")
  public ReceiptBody receipt(
      @PathParam("applicationNo") String applicationNo, @QueryParam("code") String code) {
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
