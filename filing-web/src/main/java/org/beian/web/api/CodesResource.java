package org.beian.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import org.beian.filing.form.CodeLists;
import org.beian.web.api.problem.AnswerLanguage;
import org.beian.web.api.problem.ProblemException;
import org.beian.web.api.problem.ProblemType;
import org.beian.web.api.view.CodeListBody;
import org.beian.web.api.view.CodeListSummary;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The code lists of the form. */
@Path("codes")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "directory")
public class CodesResource {

  /** Which lists there are. */
  @GET
  @Operation(operationId = "listCodeLists", summary = "Which code lists there are")
  @APIResponse(
      responseCode = "200",
      description = "The lists without their codes.",
      content =
          @Content(
              schema = @Schema(type = SchemaType.ARRAY, implementation = CodeListSummary.class)))
  public List<CodeListSummary> lists() {
    return CodeLists.all().stream().map(CodeListSummary::of).toList();
  }

  /** One list with its codes. */
  @GET
  @Path("{list}")
  @Operation(operationId = "getCodeList", summary = "One code list with its codes and labels")
  @APIResponse(
      responseCode = "200",
      description = "The list.",
      content = @Content(schema = @Schema(implementation = CodeListBody.class)))
  @APIResponse(responseCode = "404", ref = ApiDescription.NOT_FOUND)
  public CodeListBody list(
      @Parameter(description = "Name of the list.", example = "access-method") @PathParam("list")
          String list,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String acceptLanguage) {
    Locale locale = AnswerLanguage.of(acceptLanguage);
    return CodeLists.find(list)
        .map(found -> CodeListBody.of(found, locale))
        .orElseThrow(() -> new ProblemException(ProblemType.UNKNOWN_LIST));
  }
}
