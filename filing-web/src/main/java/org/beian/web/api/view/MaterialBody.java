package org.beian.web.api.view;

import java.time.OffsetDateTime;
import org.beian.filing.form.MaterialKind;
import org.beian.filing.material.MaterialView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A material that was kept, to be named in a form by its id. */
@Schema(name = "Material", description = "Material that was kept; a form names it by its id.")
public record MaterialBody(
    @Schema(description = "Unguessable; goes into `/materials/…/id` of the form.") String id,
    MaterialKind kind,
    @Schema(description = "A label only.", example = "备案表.pdf") String fileName,
    @Schema(description = "Judged by the content.", example = "application/pdf") String mediaType,
    @Schema(description = "In bytes.", example = "81234") long size,
    @Schema(description = "Of the content, hexadecimal.") String sha256,
    @Schema(description = "Beijing time.") OffsetDateTime uploadedAt) {

  /** The material as it was kept. */
  public static MaterialBody of(MaterialView material) {
    return new MaterialBody(
        material.id(),
        material.kind(),
        material.fileName(),
        material.mediaType(),
        material.size(),
        material.sha256(),
        Times.beijing(material.uploadedAt()));
  }
}
