package org.beian.web.api.directory;

import java.util.Locale;
import org.beian.directory.authority.DivisionView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A division an authority answers for. */
@Schema(name = "Division", description = "Division (行政区划) an address may lie in.")
public record DivisionBody(
    @Schema(
            description = "Six digits of GB/T 2260, or `KORLA_ETDZ` for the development zone.",
            example = "652827")
        String code,
    @Schema(example = "和静县") String name,
    @Schema(description = "Absent for the development zone.", example = "841300") String postcode) {

  static DivisionBody of(DivisionView division, Locale locale) {
    return new DivisionBody(division.code(), division.name(locale), division.postcode());
  }
}
