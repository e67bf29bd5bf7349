package org.beian.web.api.material;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.beian.filing.form.MaterialKind;
import org.beian.filing.material.MaterialStore;
import org.beian.filing.material.MaterialUpload;
import org.beian.web.api.caller.Caller;
import org.beian.web.api.parameter.IdempotencyKeys;
import org.beian.web.api.parameter.Parameters;
import org.beian.web.api.problem.FaultCode;
import org.beian.web.api.problem.Problem;
import org.beian.web.api.problem.ProblemException;
import org.beian.web.api.view.MaterialBody;

/** Materials (申请材料, guide item 9) that a form will name by their ids. */
@Path("materials")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class MaterialsResource {

  @Inject MaterialStore store;
  @Inject Caller caller;
  @Context HttpHeaders headers;

  /** Keeps a material, or says why not. */
  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @UploadLimit
  public Response upload(List<EntityPart> parts) throws IOException {
    String key = ownKey();
    Parameters parameters = new Parameters();
    Optional<EntityPart> file = part(parts, "file");
    if (file.isEmpty()) {
      parameters.refuse(FaultCode.PARAMETER_MISSING, "file", "file");
    }
    MaterialKind kind = parameters.materialKind("kind", kindOf(parts));
    parameters.check();
    try (InputStream content = file.orElseThrow().getContent()) {
      String name = file.orElseThrow().getFileName().map(MaterialsResource::read).orElse(null);
      MaterialUpload upload = store.keep(kind, name, content, key);
      if (upload.isRefused()) {
        throw new ProblemException(Problem.materialRefused(upload.refusal()));
      }
      return Response.status(Response.Status.CREATED)
          .entity(MaterialBody.of(upload.kept()))
          .build();
    }
  }

  /** A program's key is its own: the same one of another program is another key. */
  private String ownKey() {
    String key = IdempotencyKeys.of(headers);
    return key == null ? null : caller.client().map(by -> by.clientId() + " " + key).orElse(key);
  }

  /** Names come as UTF-8 (RFC 7578, 5.1), and are handed on byte by byte as ISO 8859-1. */
  private static String read(String name) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(StandardCharsets.ISO_8859_1.newEncoder().encode(CharBuffer.wrap(name)))
          .toString();
    } catch (CharacterCodingException e) {
      return name;
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
