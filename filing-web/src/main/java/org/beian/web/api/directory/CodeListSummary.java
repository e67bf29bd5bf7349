package org.beian.web.api.directory;

import org.beian.filing.codes.CodeList;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A code list without its codes. */
@Schema(name = "CodeListSummary", description = "Code list without its codes.")
public record CodeListSummary(
    @Schema(description = "Its place under `/codes/`.", example = "access-method") String name,
    @Schema(
            description = "Day of the last change, with a counter behind.",
            example = "2026-11-28.1")
        String version,
    @Schema(description = "How many codes it has.", example = "8") int size) {

  /** What there is to know before asking for the codes. */
  public static CodeListSummary of(CodeList list) {
    return new CodeListSummary(list.name(), list.version(), list.codes().size());
  }
}
