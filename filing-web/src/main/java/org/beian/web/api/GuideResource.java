package org.beian.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import org.beian.directory.guide.ServiceGuide;
import org.beian.web.api.problem.AnswerLanguage;
import org.beian.web.api.view.GuideItemBody;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The service guide. */
@Path("guide")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "directory")
public class GuideResource {

  @Inject ServiceGuide guide;

  /** The 21 items in their order. */
  @GET
  @Operation(operationId = "getGuide", summary = "The service guide, item by item")
  @APIResponse(
      responseCode = "200",
      description = "The 21 items in their order.",
      content =
          @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = GuideItemBody.class)))
  public List<GuideItemBody> items(
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String acceptLanguage) {
    Locale locale = AnswerLanguage.of(acceptLanguage);
    return guide.items().stream().map(item -> GuideItemBody.of(item, locale)).toList();
  }
}
