package org.beian.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.beian.filing.form.MaterialKind;
import org.beian.filing.material.MaterialStore;
import org.beian.filing.material.MaterialUpload;
import org.beian.web.api.problem.FaultCode;
import org.beian.web.api.problem.Problem;
import org.beian.web.api.problem.ProblemException;
import org.beian.web.api.view.MaterialBody;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Materials (申请材料, guide item 9) that a form will name by their ids. */
@Path("materials")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "applications")
public class MaterialsResource {

  @Inject MaterialStore store;

  /** Keeps a material, or says why not. */
  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @UploadLimit
  @Operation(
      operationId = "uploadMaterial",
      summary = "Upload a material",
      description =
          "PDF, JPEG, PNG or OFD, judged by its content, at most 10 MB. It is kept for a day unless"
              + " a form names it.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.MULTIPART_FORM_DATA,
              schema = @Schema(ref = ApiDescription.UPLOAD)))
  @APIResponse(
      responseCode = "201",
      description = "Kept.",
      content = @Content(schema = @Schema(implementation = MaterialBody.class)))
  @APIResponse(responseCode = "400", ref = ApiDescription.BAD_REQUEST)
  @APIResponse(responseCode = "413", ref = ApiDescription.TOO_LARGE)
  @APIResponse(responseCode = "422", ref = ApiDescription.NOT_ACCEPTED)
  public Response upload(List<EntityPart> parts) throws IOException {
    Parameters parameters = new Parameters();
    Optional<EntityPart> file = part(parts, "file");
    if (file.isEmpty()) {
      parameters.refuse(FaultCode.PARAMETER_MISSING, "file", "file");
    }
    MaterialKind kind = parameters.materialKind("kind", kindOf(parts));
    parameters.check();
    try (InputStream content = file.orElseThrow().getContent()) {
      MaterialUpload upload =
          store.keep(kind, file.orElseThrow().getFileName().orElse(null), content);
      if (upload.isRefused()) {
        throw new ProblemException(Problem.materialRefused(upload.refusal()));
      }
      return Response.status(Response.Status.CREATED)
          .entity(MaterialBody.of(upload.kept()))
          .build();
    }
  }

  private static String kindOf(List<EntityPart> parts) throws IOException {
    Optional<EntityPart> kind = part(parts, "kind");
    return kind.isEmpty() ? null : kind.get().getContent(String.class);
  }

  private static Optional<EntityPart> part(List<EntityPart> parts, String name) {
    return parts.stream().filter(part -> name.equals(part.getName())).findFirst();
  }
}
