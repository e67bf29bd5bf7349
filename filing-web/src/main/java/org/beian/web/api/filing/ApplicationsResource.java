package org.beian.web.api.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
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
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.beian.directory.client.KnownClient;
import org.beian.directory.client.Scope;
import org.beian.filing.application.ApplicationState;
import org.beian.filing.application.Receipt;
import org.beian.filing.cases.CaseFilter;
import org.beian.filing.form.ApplicationKind;
import org.beian.filing.form.FilingForm;
import org.beian.filing.intake.IntakeDesk;
import org.beian.filing.program.ProgramDesk;
import org.beian.web.ClientAddress;
import org.beian.web.api.answer.Sparse;
import org.beian.web.api.caller.Caller;
import org.beian.web.api.parameter.IdempotencyKeys;
import org.beian.web.api.parameter.PageQuery;
import org.beian.web.api.parameter.Parameters;
import org.beian.web.api.problem.AnswerLanguage;
import org.beian.web.api.problem.ProblemException;
import org.beian.web.api.problem.ProblemType;
import org.beian.web.api.view.CheckBody;
import org.beian.web.api.view.ReceiptBody;
import org.beian.web.api.view.ReceiptPage;
import org.beian.web.api.view.Times;

/** Applications: forms handed in and answered at once (即审即办). */
@Path("applications")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ApplicationsResource {

  @Inject IntakeDesk desk;
  @Inject ProgramDesk programs;
  @Inject Caller caller;
  @Inject Receipts receipts;
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

  /**
   * Hands a form in: filed at once, put on the desk, or not accepted with every reason. A program
   * hands it in for its organisation, anybody else for nobody's account.
   */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response submit(FilingForm form) {
    String key = IdempotencyKeys.of(headers);
    Receipt receipt =
        caller.client().isPresent()
            ? programs.submit(caller.require(Scope.APPLICATIONS_WRITE), form, key)
            : desk.submit(form, key);
    return receipts.answer(receipt, uri);
  }

  /** A page of the cases of the caller's organisation, the newest first. */
  @GET
  public Response list(
      @QueryParam("state") String state,
      @QueryParam("kind") String kind,
      @BeanParam PageQuery page) {
    KnownClient by = caller.require(Scope.FILINGS_READ);
    Parameters parameters = new Parameters();
    CaseFilter filter =
        new CaseFilter(
            parameters.code("state", state, ApplicationState.class),
            parameters.code("kind", kind, ApplicationKind.class),
            page.after,
            parameters.limit(page.limit));
    Sparse sparse = Sparse.read(parameters, page.fields);
    parameters.check();
    List<ReceiptBody> items = programs.cases(by, filter).stream().map(receipts::body).toList();
    String next =
        items.size() < filter.limit() ? null : items.get(items.size() - 1).applicationNo();
    return Response.ok(sparse.of(new ReceiptPage(items, next))).build();
  }

  /** The receipt, for whoever holds number and query code, and for the organisation's programs. */
  @GET
  @Path("{applicationNo}")
  public ReceiptBody receipt(
      @PathParam("applicationNo") String applicationNo, @QueryParam("code") String code) {
    if (code == null && caller.client().isPresent()) {
      return programs
          .find(caller.require(Scope.FILINGS_READ), applicationNo)
          .map(receipts::body)
          .orElseThrow(() -> new ProblemException(ProblemType.UNKNOWN_FILING));
    }
    Parameters parameters = new Parameters();
    String queryCode = parameters.text("code", code);
    parameters.check();
    return desk.receipt(applicationNo, queryCode, ClientAddress.of(request))
        .map(receipts::body)
        .orElseThrow(() -> new ProblemException(ProblemType.UNKNOWN_CASE));
  }

  /** Takes a case back that no clerk has begun to look at (撤回). */
  @POST
  @Path("{applicationNo}/withdrawal")
  public ReceiptBody withdraw(@PathParam("applicationNo") String applicationNo) {
    KnownClient by = caller.require(Scope.APPLICATIONS_WRITE);
    if (programs.find(by, applicationNo).isEmpty()) {
      throw new ProblemException(ProblemType.UNKNOWN_FILING);
    }
    if (!programs.withdraw(by, applicationNo)) {
      throw new ProblemException(ProblemType.NOT_NOW);
    }
    return programs.find(by, applicationNo).map(receipts::body).orElseThrow();
  }

  private Locale locale() {
    return AnswerLanguage.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
  }
}
