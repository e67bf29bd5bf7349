package org.beian.web.api.filing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
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
import java.util.Optional;
import org.beian.directory.client.KnownClient;
import org.beian.directory.client.Scope;
import org.beian.filing.notice.IssuedFile;
import org.beian.filing.notice.NoticeDesk;
import org.beian.filing.program.PaperWish;
import org.beian.filing.program.ProgramDesk;
import org.beian.web.ClientAddress;
import org.beian.web.PaperAnswer;
import org.beian.web.api.answer.Tags;
import org.beian.web.api.caller.Caller;
import org.beian.web.api.parameter.Parameters;
import org.beian.web.api.problem.ProblemException;
import org.beian.web.api.problem.ProblemType;

/** The papers of an application, for whoever holds number and query code, and for programs. */
@Path("applications/{applicationNo}/documents")
@RequestScoped
public class DocumentsResource {

  @Inject NoticeDesk desk;
  @Inject ProgramDesk programs;
  @Inject Caller caller;
  @Context HttpServletRequest request;

  /** A paper such as {@code proof.pdf}: the same file each time, until what it tells changed. */
  @GET
  @Path("{document}")
  @Produces(MediaType.WILDCARD)
  public Response document(
      @PathParam("applicationNo") String number,
      @PathParam("document") String document,
      @QueryParam("code") String code,
      @Context Request conditions) {
    Optional<PaperAnswer.Name> name = PaperAnswer.Name.of(document);
    if (code == null && caller.client().isPresent()) {
      KnownClient by = caller.require(Scope.FILINGS_READ);
      return name.flatMap(
              paper -> programs.paper(by, number, new PaperWish(paper.kind(), paper.format())))
          .map(file -> answer(file, conditions))
          .orElseThrow(() -> new ProblemException(ProblemType.UNKNOWN_FILING));
    }
    Parameters parameters = new Parameters();
    String queryCode = parameters.text("code", code);
    parameters.check();
    String client = ClientAddress.of(request);
    return name.flatMap(
            paper -> desk.fetch(number, queryCode, client, paper.kind(), paper.format()))
        .map(file -> answer(file, conditions))
        .orElseThrow(() -> new ProblemException(ProblemType.UNKNOWN_CASE));
  }

  private static Response answer(IssuedFile file, Request conditions) {
    EntityTag tag = Tags.of(file.bytes());
    Response.ResponseBuilder unchanged = Tags.unchanged(tag, conditions);
    return (unchanged == null
            ? Response.ok(file.bytes(), file.format().mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, PaperAnswer.disposition(file))
            : unchanged)
        .tag(tag)
        .build();
  }
}
