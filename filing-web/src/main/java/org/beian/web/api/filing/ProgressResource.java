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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.beian.directory.authority.AuthorityDirectory;
import org.beian.directory.authority.AuthorityView;
import org.beian.filing.progress.ProgressService;
import org.beian.filing.progress.PublicProgress;
import org.beian.web.ClientAddress;
import org.beian.web.api.parameter.Parameters;
import org.beian.web.api.problem.AnswerLanguage;
import org.beian.web.api.problem.ProblemException;
import org.beian.web.api.problem.ProblemType;
import org.beian.web.api.view.ProgressBody;

/** Where a case stands, for the public (guide item 21). */
@Path("progress")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ProgressResource {

  @Inject ProgressService progress;
  @Inject AuthorityDirectory directory;
  @Context HttpServletRequest request;

  /** The public view of a case, by application or filing number. */
  @GET
  @Path("{number}")
  public ProgressBody find(@PathParam("number") String number, @QueryParam("code") String code) {
    Parameters parameters = new Parameters();
    String queryCode = parameters.text("code", code);
    parameters.check();
    return progress
        .find(number, queryCode, ClientAddress.of(request))
        .map(this::body)
        .orElseThrow(() -> new ProblemException(ProblemType.UNKNOWN_CASE));
  }

  private ProgressBody body(PublicProgress found) {
    AuthorityView authority =
        found.authority() == null ? null : directory.find(found.authority()).orElse(null);
    return ProgressBody.of(
        found, authority, AnswerLanguage.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)));
  }
}
