package org.beian.web.api.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.beian.directory.authority.AuthorityDirectory;
import org.beian.directory.client.KnownClient;
import org.beian.directory.client.Scope;
import org.beian.filing.form.FilingForm;
import org.beian.filing.form.FilingTrack;
import org.beian.filing.program.ProgramAnswer;
import org.beian.filing.program.ProgramDesk;
import org.beian.filing.program.TaggedFiling;
import org.beian.filing.registry.CancelReason;
import org.beian.filing.registry.FilingFilter;
import org.beian.filing.registry.FilingNumber;
import org.beian.filing.registry.FilingStatus;
import org.beian.filing.registry.FilingView;
import org.beian.web.api.answer.Sparse;
import org.beian.web.api.answer.Tags;
import org.beian.web.api.caller.Caller;
import org.beian.web.api.form.SmallBody;
import org.beian.web.api.parameter.IdempotencyKeys;
import org.beian.web.api.parameter.PageQuery;
import org.beian.web.api.parameter.Parameters;
import org.beian.web.api.problem.AnswerLanguage;
import org.beian.web.api.problem.Fault;
import org.beian.web.api.problem.FaultCode;
import org.beian.web.api.problem.ProblemException;
import org.beian.web.api.problem.ProblemType;
import org.beian.web.api.view.FilingBody;
import org.beian.web.api.view.FilingPage;

/** The filings of the caller's own organisation. */
@Path("filings")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class FilingsResource {

  @Inject ProgramDesk desk;
  @Inject AuthorityDirectory directory;
  @Inject Caller caller;
  @Inject Receipts receipts;
  @Context HttpServletRequest request;
  @Context HttpHeaders headers;
  @Context UriInfo uri;

  /** A page of filings, the newest first. */
  @GET
  public Response list(
      @QueryParam("status") String status,
      @QueryParam("track") String track,
      @QueryParam("authority") String authority,
      @BeanParam PageQuery page) {
    KnownClient by = caller.require(Scope.FILINGS_READ);
    Parameters parameters = new Parameters();
    FilingFilter filter =
        new FilingFilter(
            parameters.code("status", status, FilingStatus.class),
            parameters.code("track", track, FilingTrack.class),
            authority == null ? null : parameters.authority("authority", authority),
            page.after,
            parameters.limit(page.limit));
    Sparse sparse = Sparse.read(parameters, page.fields);
    parameters.check();
    List<FilingBody> items = desk.filings(by, filter).stream().map(this::body).toList();
    String next = items.size() < filter.limit() ? null : items.get(items.size() - 1).filingNo();
    return Response.ok(sparse.of(new FilingPage(items, next))).build();
  }

  /** A filing as it stands, with its tag. */
  @GET
  @Path("{filingNo}")
  public Response one(
      @PathParam("filingNo") String filingNo,
      @QueryParam("fields") String fields,
      @Context Request conditions) {
    KnownClient by = caller.require(Scope.FILINGS_READ);
    Parameters parameters = new Parameters();
    Sparse sparse = Sparse.read(parameters, fields);
    parameters.check();
    FilingView filing = find(by, filingNo);
    EntityTag tag = new EntityTag(TaggedFiling.tagOf(filing));
    Response.ResponseBuilder unchanged = Tags.unchanged(tag, conditions);
    Response.ResponseBuilder answer =
        unchanged == null ? Response.ok(sparse.of(body(filing))) : unchanged;
    return answer.tag(tag).header(HttpHeaders.CACHE_CONTROL, "private, no-cache").build();
  }

  /** Hands in a form that changes a filing, or moves it to another authority. */
  @POST
  @Path("{filingNo}/changes")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response change(
      @PathParam("filingNo") String filingNo,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      FilingForm form) {
    KnownClient by = caller.require(Scope.APPLICATIONS_WRITE);
    TaggedFiling seen = seen(by, filingNo, ifMatch);
    return receipts.answer(done(desk.change(by, seen, form, key())).receipt(), uri);
  }

  /** Ends a filing (注销). */
  @POST
  @Path("{filingNo}/cancellation")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response cancel(
      @PathParam("filingNo") String filingNo,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      InputStream body)
      throws IOException {
    KnownClient by = caller.require(Scope.APPLICATIONS_WRITE);
    CancelReason reason = reason(SmallBody.read(body, Set.of("reason")).text("reason"));
    TaggedFiling seen = seen(by, filingNo, ifMatch);
    return receipts.answer(done(desk.cancel(by, seen, reason, key())).receipt(), uri);
  }

  /** Confirms that a filing is still right (信息核查). */
  @POST
  @Path("{filingNo}/confirmation")
  public Response confirm(@PathParam("filingNo") String filingNo) {
    KnownClient by = caller.require(Scope.APPLICATIONS_WRITE);
    done(desk.confirm(by, number(filingNo)));
    FilingView filing = find(by, filingNo);
    return Response.ok(body(filing)).tag(TaggedFiling.tagOf(filing)).build();
  }

  private String key() {
    return IdempotencyKeys.of(headers);
  }

  private TaggedFiling seen(KnownClient by, String filingNo, String ifMatch) {
    if (ifMatch == null || ifMatch.isBlank()) {
      throw new ProblemException(ProblemType.TAG_MISSING);
    }
    FilingView filing = find(by, filingNo);
    String sent = ifMatch.strip();
    return new TaggedFiling(
        filing.number(),
        sent.equals("*") ? TaggedFiling.tagOf(filing) : sent.replaceAll("^\"|\"$", ""));
  }

  private static ProgramAnswer done(ProgramAnswer answer) {
    return switch (answer.outcome()) {
      case DONE -> answer;
      case UNKNOWN -> throw new ProblemException(ProblemType.UNKNOWN_FILING);
      case STALE -> throw new ProblemException(ProblemType.STALE);
      case NOT_NOW -> throw new ProblemException(ProblemType.NOT_NOW);
    };
  }

  private static CancelReason reason(String text) {
    for (CancelReason reason : CancelReason.values()) {
      if (reason.name().equals(text)) {
        return reason;
      }
    }
    throw new ProblemException(
        ProblemType.MALFORMED_BODY,
        Fault.of(
            FaultCode.CODE_UNKNOWN,
            "/reason",
            String.valueOf(text),
            Arrays.toString(CancelReason.values())));
  }

  private FilingView find(KnownClient by, String filingNo) {
    return desk.filing(by, number(filingNo))
        .orElseThrow(() -> new ProblemException(ProblemType.UNKNOWN_FILING));
  }

  private static FilingNumber number(String text) {
    if (!FilingNumber.isValid(text)) {
      throw new ProblemException(ProblemType.UNKNOWN_FILING);
    }
    return new FilingNumber(text);
  }

  private FilingBody body(FilingView filing) {
    return FilingBody.of(
        filing,
        directory.find(filing.authority()).orElse(null),
        AnswerLanguage.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)));
  }
}
