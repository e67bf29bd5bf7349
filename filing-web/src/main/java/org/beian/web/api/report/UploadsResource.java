package org.beian.web.api.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import org.beian.filing.downstream.ReportDesk;
import org.beian.filing.downstream.Reporter;
import org.beian.filing.downstream.format.ReportFormat;
import org.beian.filing.downstream.job.ReportJob;
import org.beian.filing.downstream.job.ReportOptions;
import org.beian.web.api.parameter.IdempotencyKeys;
import org.beian.web.api.parameter.Parameters;
import org.beian.web.api.problem.ProblemException;
import org.beian.web.api.problem.ProblemType;

/**
 * Files that come in pieces: the core of the tus protocol 1.0 with its creation. After a break the
 * sender asks how much arrived, and goes on from there.
 */
@Path("filings/{filingNo}/downstream-uploads")
@RequestScoped
public class UploadsResource {

  private static final String VERSION = "1.0.0";

  @Inject ReportDesk desk;
  @Inject ReportCaller caller;
  @Inject Answers answers;
  @Context HttpHeaders headers;
  @Context UriInfo uri;

  @PathParam("filingNo")
  String filingNo;

  @QueryParam("code")
  String code;

  /** Opens an upload of so many bytes. */
  @POST
  public Response open(
      @QueryParam("kind") String kind,
      @QueryParam("mode") String mode,
      @QueryParam("dryRun") String dryRun,
      @QueryParam("format") String format,
      @HeaderParam("Upload-Length") String length) {
    Reporter reporter = caller.of(filingNo, code);
    Parameters parameters = new Parameters();
    Long bytes = parameters.bytes("Upload-Length", length);
    parameters.check();
    ReportOptions options =
        ReportsResource.options(
            kind, mode, dryRun, ReportsResource.format(format, ReportFormat.NDJSON));
    String key = IdempotencyKeys.of(headers);
    ReportJob job = Answers.taken(desk.open(reporter, options.ofLength(bytes), key));
    return Response.created(
            uri.getBaseUriBuilder()
                .path(UploadsResource.class)
                .path(String.valueOf(job.id()))
                .build(filingNo))
        .header("Tus-Resumable", VERSION)
        .entity(answers.body(job))
        .type("application/json")
        .build();
  }

  /** Tells how much of the file arrived. */
  @HEAD
  @Path("{report}")
  public Response arrived(@PathParam("report") String report) {
    ReportJob job = answers.find(caller.of(filingNo, code), report);
    return Response.ok()
        .header("Tus-Resumable", VERSION)
        .header("Upload-Offset", job.received())
        .header("Upload-Length", job.length())
        .build();
  }

  /** Takes the next bytes; with the last one the report is handed in. */
  @PATCH
  @Path("{report}")
  @Consumes("application/offset+octet-stream")
  public Response append(
      @PathParam("report") String report,
      @HeaderParam("Upload-Offset") String offset,
      InputStream body)
      throws IOException {
    ReportJob job = answers.find(caller.of(filingNo, code), report);
    Parameters parameters = new Parameters();
    Long from = parameters.bytes("Upload-Offset", offset);
    parameters.check();
    long arrived =
        desk.append(job, from, body)
            .orElseThrow(() -> new ProblemException(ProblemType.UPLOAD_OFFSET));
    return Response.noContent()
        .header("Tus-Resumable", VERSION)
        .header("Upload-Offset", arrived)
        .build();
  }
}
