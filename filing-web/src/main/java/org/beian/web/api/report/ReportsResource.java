package org.beian.web.api.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.beian.filing.downstream.ReportDesk;
import org.beian.filing.downstream.ReportPapers;
import org.beian.filing.downstream.Reporter;
import org.beian.filing.downstream.format.ReportFormat;
import org.beian.filing.downstream.job.JobState;
import org.beian.filing.downstream.job.ReportJob;
import org.beian.filing.downstream.job.ReportKind;
import org.beian.filing.downstream.job.ReportMode;
import org.beian.filing.downstream.job.ReportOptions;
import org.beian.web.api.parameter.IdempotencyKeys;
import org.beian.web.api.parameter.Parameters;
import org.beian.web.api.problem.FaultCode;
import org.beian.web.api.problem.ProblemException;
import org.beian.web.api.problem.ProblemType;

/** Reports of the organisations connected through an access provider (Order 33, Art. 12). */
@Path("filings/{filingNo}/downstream-reports")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ReportsResource {

  @Inject ReportDesk desk;
  @Inject ReportPapers papers;
  @Inject ReportCaller caller;
  @Inject Answers answers;
  @Context HttpHeaders headers;
  @Context UriInfo uri;

  @PathParam("filingNo")
  String filingNo;

  @QueryParam("code")
  String code;

  /** Takes a whole file; it is worked on afterwards. */
  @POST
  @Consumes({
    "application/x-ndjson",
    "application/jsonl",
    "text/csv",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "application/vnd.oasis.opendocument.spreadsheet"
  })
  public Response submit(
      @QueryParam("kind") String kind,
      @QueryParam("mode") String mode,
      @QueryParam("dryRun") String dryRun,
      InputStream body)
      throws IOException {
    Reporter reporter = caller.of(filingNo, code);
    ReportFormat format =
        ReportFormat.ofMediaType(headers.getHeaderString(HttpHeaders.CONTENT_TYPE)).orElseThrow();
    ReportOptions options = options(kind, mode, dryRun, format);
    return accepted(Answers.taken(desk.receive(reporter, options, key(), body)));
  }

  /** Says that nothing changed (零报告). */
  @POST
  @Path("nil")
  public Response nil() {
    Reporter reporter = caller.of(filingNo, code);
    ReportOptions options =
        ReportOptions.of(ReportKind.NIL, ReportMode.ALL_OR_NOTHING, false, ReportFormat.NDJSON);
    return accepted(Answers.taken(desk.confirm(reporter, options, key())));
  }

  /** The reports of the filing, the newest first; twenty at most. */
  @GET
  public List<ReportBody> list(@QueryParam("before") String before) {
    Reporter reporter = caller.of(filingNo, code);
    Long last = before == null ? null : answers.find(reporter, before).id();
    return desk.list(reporter, last).stream().map(answers::line).toList();
  }

  /** A report as it stands. */
  @GET
  @Path("{report}")
  public Response find(@PathParam("report") String report) {
    ReportJob job = answers.find(caller.of(filingNo, code), report);
    Response.ResponseBuilder answer = Response.ok(answers.body(job));
    if (job.state().isWorking()) {
      answer.header(HttpHeaders.RETRY_AFTER, 1);
    }
    return answer.build();
  }

  /** Calls a report off before it takes effect. */
  @DELETE
  @Path("{report}")
  public ReportBody cancel(@PathParam("report") String report) {
    ReportJob job = desk.cancel(answers.find(caller.of(filingNo, code), report));
    if (job.state() != JobState.CANCELLED) {
      throw new ProblemException(ProblemType.REPORT_SETTLED);
    }
    return answers.body(job);
  }

  /** Has a dry run take effect. */
  @POST
  @Path("{report}/effect")
  public Response apply(@PathParam("report") String report) {
    ReportJob job = desk.apply(answers.find(caller.of(filingNo, code), report));
    if (job.dryRun()) {
      throw new ProblemException(ProblemType.REPORT_SETTLED);
    }
    return accepted(job);
  }

  /** Every fault as a file, in the format in which the report came unless another is asked for. */
  @GET
  @Path("{report}/faults")
  @Produces(MediaType.WILDCARD)
  public Response faults(@PathParam("report") String report, @QueryParam("format") String wanted) {
    ReportJob job = answers.find(caller.of(filingNo, code), report);
    ReportFormat format = format(wanted, job.format());
    var locale = answers.locale();
    return Answers.file(
        out -> papers.faults(job, format, locale, out), format, "faults-" + job.id());
  }

  /** Every row that the report changed or, of a dry run, would change. */
  @GET
  @Path("{report}/changes")
  @Produces(MediaType.WILDCARD)
  public Response changes(@PathParam("report") String report, @QueryParam("format") String wanted) {
    ReportJob job = answers.find(caller.of(filingNo, code), report);
    ReportFormat format = format(wanted, job.format());
    var locale = answers.locale();
    return Answers.file(
        out -> papers.changes(job, format, locale, out), format, "changes-" + job.id());
  }

  private Response accepted(ReportJob job) {
    return Response.accepted(answers.body(job))
        .location(
            uri.getBaseUriBuilder()
                .path(ReportsResource.class)
                .path(String.valueOf(job.id()))
                .build(filingNo))
        .build();
  }

  private String key() {
    return IdempotencyKeys.of(headers);
  }

  static ReportFormat format(String wanted, ReportFormat otherwise) {
    Parameters parameters = new Parameters();
    ReportFormat format = parameters.choice("format", wanted, otherwise);
    parameters.check();
    return format;
  }

  static ReportOptions options(String kind, String mode, String dryRun, ReportFormat format) {
    Parameters parameters = new Parameters();
    ReportKind wanted = parameters.choice("kind", kind, ReportKind.FULL);
    ReportMode how = parameters.choice("mode", mode, ReportMode.ALL_OR_NOTHING);
    if (wanted == ReportKind.NIL) {
      parameters.refuse(FaultCode.PARAMETER_MALFORMED, "kind", "kind", "FULL");
    }
    boolean dry = parameters.flag("dryRun", dryRun);
    parameters.check();
    return ReportOptions.of(wanted, how, dry, format);
  }
}
