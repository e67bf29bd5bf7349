package org.beian.web.api.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.beian.filing.codes.CodeLists;
import org.beian.web.api.answer.OpenData;
import org.beian.web.api.answer.Tags;
import org.beian.web.api.problem.AnswerLanguage;
import org.beian.web.api.problem.ProblemException;
import org.beian.web.api.problem.ProblemType;

/** The code lists of the form. */
@Path("codes")
@Produces(MediaType.APPLICATION_JSON)
@OpenData
@ApplicationScoped
public class CodesResource {

  /** Which lists there are. */
  @GET
  public Response lists(@Context Request conditions) {
    return Tags.open(CodeLists.all().stream().map(CodeListSummary::of).toList(), conditions);
  }

  /** One list with its codes. */
  @GET
  @Path("{list}")
  public Response list(
      @PathParam("list") String list,
      @Context Request conditions,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String acceptLanguage) {
    Locale locale = AnswerLanguage.of(acceptLanguage);
    return CodeLists.find(list)
        .map(found -> Tags.open(CodeListBody.of(found, locale), conditions))
        .orElseThrow(() -> new ProblemException(ProblemType.UNKNOWN_LIST));
  }
}
