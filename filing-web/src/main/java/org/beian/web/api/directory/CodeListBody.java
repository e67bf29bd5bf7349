package org.beian.web.api.directory;

import java.util.List;
import java.util.Locale;
import org.beian.filing.codes.Code;
import org.beian.filing.codes.CodeList;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A code list with its codes. */
@Schema(name = "CodeList", description = "Closed list of codes that a field may hold.")
public record CodeListBody(
    @Schema(example = "access-method") String name,
    @Schema(
            description = "Day of the last change, with a counter behind.",
            example = "2026-11-28.1")
        String version,
    @Schema(description = "In the order in which they are shown.") List<CodeBody> codes,
    @Schema(description = "Codes of older filings that are offered no longer.")
        List<CodeBody> retired) {

  /** A code and what to call it. */
  @Schema(name = "Code", description = "Code and its label.")
  public record CodeBody(
      @Schema(example = "02") String code, @Schema(example = "宽带（FTTH/ADSL/LAN）") String label) {}

  /** The list in the caller's language. */
  public static CodeListBody of(CodeList list, Locale locale) {
    return new CodeListBody(
        list.name(), list.version(), bodies(list.codes(), locale), bodies(list.retired(), locale));
  }

  private static List<CodeBody> bodies(List<Code> codes, Locale locale) {
    return codes.stream().map(code -> new CodeBody(code.code(), code.label(locale))).toList();
  }
}
