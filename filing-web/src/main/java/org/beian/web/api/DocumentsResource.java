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
import jakarta.ws.rs.core.Response;
import org.beian.filing.notice.IssuedFile;
import org.beian.filing.notice.NoticeDesk;
import org.beian.web.ClientAddress;
import org.beian.web.PaperAnswer;
import org.beian.web.api.problem.ProblemException;
import org.beian.web.api.problem.ProblemType;

/** The papers of an application, for whoever holds number and query code. */
@Path("applications/{applicationNo}/documents")
@RequestScoped
public class DocumentsResource {

  @Inject NoticeDesk desk;
  @Context HttpServletRequest request;

  /** A paper such as {@code proof.pdf}: the same file each time, until what it tells changed. */
  @GET
  @Path("{document}")
  @Produces(MediaType.WILDCARD)
  public Response document(
      @PathParam("applicationNo") String applicationNo,
      @PathParam("document") String document,
      @QueryParam("code") String code) {
    Parameters parameters = new Parameters();
    String queryCode = parameters.text("code", code);
    parameters.check();
    return PaperAnswer.Name.of(document)
        .flatMap(
            name ->
                desk.fetch(
                    applicationNo,
                    queryCode,
                    ClientAddress.of(request),
                    name.kind(),
                    name.format()))
        .map(DocumentsResource::answer)
        .orElseThrow(() -> new ProblemException(ProblemType.UNKNOWN_CASE));
  }

  private static Response answer(IssuedFile file) {
    return Response.ok(file.bytes(), file.format().mediaType())
        .header(HttpHeaders.CONTENT_DISPOSITION, PaperAnswer.disposition(file))
        .build();
  }
}
