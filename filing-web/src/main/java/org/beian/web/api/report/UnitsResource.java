package org.beian.web.api.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.beian.filing.downstream.ReportPapers;
import org.beian.filing.downstream.Reporter;
import org.beian.filing.downstream.format.ReportFormat;

/** The list in effect of the organisations connected through an access provider. */
@Path("filings/{filingNo}/downstream-units")
@RequestScoped
public class UnitsResource {

  @Inject ReportPapers papers;
  @Inject ReportCaller caller;
  @Inject Answers answers;

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
