package org.beian.web.api.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.beian.filing.notice.NoticeDesk;
import org.beian.filing.progress.PublicRegister;
import org.beian.web.ClientAddress;
import org.beian.web.api.answer.OpenData;
import org.beian.web.api.problem.ProblemException;
import org.beian.web.api.problem.ProblemType;
import org.beian.web.api.view.PublicFilingBody;
import org.beian.web.api.view.VerificationBody;

/** Whether a paper or a filing number is true, for anybody who reads it. */
@Path("verifications")
@Produces(MediaType.APPLICATION_JSON)
@OpenData
@ApplicationScoped
public class VerificationsResource {

  @Inject NoticeDesk desk;
  @Inject PublicRegister register;
  @Context HttpServletRequest request;

  /** The paper of a verification code; wrong codes are counted to the address. */
  @GET
  @Path("{code}")
  public VerificationBody verify(@PathParam("code") String code) {
    return desk.verify(code, ClientAddress.of(request))
        .map(VerificationBody::of)
        .orElseThrow(() -> new ProblemException(ProblemType.UNKNOWN_PAPER));
  }

  /** A filing by its number, and whether it is the unit's that claims it. */
  @GET
  @Path("filings/{filingNo}")
  public PublicFilingBody filing(
      @PathParam("filingNo") String number, @QueryParam("uscc") String unitCode) {
    return register
        .find(number, unitCode)
        .map(PublicFilingBody::of)
        .orElseThrow(() -> new ProblemException(ProblemType.UNKNOWN_NUMBER));
  }
}
