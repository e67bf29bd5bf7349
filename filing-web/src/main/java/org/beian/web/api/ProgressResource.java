package org.beian.web.api;

import jakarta.enterprise.context.RequestScoped;
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
import org.beian.web.api.problem.AnswerLanguage;
import org.beian.web.api.problem.ProblemException;
import org.beian.web.api.problem.ProblemType;
import org.beian.web.api.view.ProgressBody;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where a case stands, for the public (guide item 21). */
@Path("progress")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "applications")
public class ProgressResource {

  @Inject ProgressService progress;
  @Inject AuthorityDirectory directory;
  @Context HttpServletRequest request;

  /** The public view of a case, by application or filing number. */
  @GET
  @Path("{number}")
  @Operation(
      operationId = "getProgress",
      summary = "Where a case stands",
      description = "An unknown number and a wrong code get the same answer.")
  @APIResponse(
      responseCode = "200",
      description = "The case without persons and numbers of persons.",
      content = @Content(schema = @Schema(implementation = ProgressBody.class)))
  @APIResponse(responseCode = "400", ref = ApiDescription.BAD_REQUEST)
  @APIResponse(responseCode = "404", ref = ApiDescription.NOT_FOUND)
  @APIResponse(responseCode = "429", ref = ApiDescription.TOO_MANY_TRIES)
  public ProgressBody find(
      @Parameter(
              description = "Number of the application or of the filing.",
              example = "HEJI20261124000012")
          @PathParam("number")
          String number,
      @Parameter(description = "Query code of the receipt.", required = true) @QueryParam("code")
          String code) {
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
