package org.beian.web.api.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.beian.filing.downstream.ReportPapers;
import org.beian.filing.downstream.Reporter;
import org.beian.filing.downstream.SingleUnit;
import org.beian.filing.downstream.format.ReportFormat;
import org.beian.filing.downstream.job.ReportJob;
import org.beian.filing.downstream.row.RowField;
import org.beian.web.api.form.SmallBody;
import org.beian.web.api.parameter.IdempotencyKeys;

/** The list in effect of the organisations connected through an access provider. */
@Path("filings/{filingNo}/downstream-units")
@RequestScoped
public class UnitsResource {

  private static final Set<String> MEMBERS =
      Arrays.stream(RowField.values()).map(RowField::code).collect(Collectors.toSet());

  @Inject SingleUnit unit;
  @Inject ReportPapers papers;
  @Inject ReportCaller caller;
  @Inject Answers answers;
  @Context HttpHeaders headers;
  @Context UriInfo uri;

  /** Says that one organisation is new, has changed, or is connected no more: a report of a row. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  public Response report(
      @PathParam("filingNo") String filingNo, @QueryParam("code") String code, InputStream body)
      throws IOException {
    Reporter reporter = caller.of(filingNo, code);
    SmallBody sent = SmallBody.read(body, MEMBERS);
    Map<RowField, String> cells = new EnumMap<>(RowField.class);
    for (RowField field : RowField.values()) {
      String text = sent.text(field.code());
      if (text != null) {
        cells.put(field, text);
      }
    }
    ReportJob job = Answers.taken(unit.receive(reporter, cells, IdempotencyKeys.of(headers)));
    return Response.accepted(answers.body(job))
        .location(
            uri.getBaseUriBuilder()
                .path(ReportsResource.class)
                .path(String.valueOf(job.id()))
                .build(filingNo))
        .build();
  }

  /** Every row of the list as a file, to be compared with one's own. */
  @GET
  @Produces(MediaType.WILDCARD)
  public Response all(
      @PathParam("filingNo") String filingNo,
      @QueryParam("code") String code,
      @QueryParam("format") String wanted) {
    Reporter reporter = caller.of(filingNo, code);
    ReportFormat format = ReportsResource.format(wanted, ReportFormat.CSV);
    var locale = answers.locale();
    return Answers.file(
        out -> papers.units(reporter, format, locale, out), format, "downstream-" + filingNo);
  }
}
