package org.beian.web.api.problem;

import java.util.Locale;
import org.beian.filing.form.Finding;
import org.beian.filing.form.FindingTexts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One fault, named so that a program can point at it and a person can mend it. */
@Schema(name = "Error", description = "One fault: what, where, what to do, and by which source.")
public record ErrorView(
    @Schema(
            description = "Code of the list `finding`, or of a check of the request itself.",
            example = "FIELD_MISSING")
        String code,
    @Schema(
            description =
                "JSON pointer (RFC 6901) into the body, empty for the body itself; for a query"
                    + " parameter or header, its name.",
            example = "/unit/uscc")
        String field,
    @Schema(description = "What is wrong.", example = "未填写统一社会信用代码。") String message,
    @Schema(description = "What to do.", example = "请按登记证书填写 18 位代码。") String fix,
    @Schema(
            description = "Where the rule stands: guide item, article or standard.",
            example = "GB 32100-2015")
        String source) {

  /** What a rule found, in words. */
  public static ErrorView of(Finding finding, Locale locale) {
    return new ErrorView(
        finding.code().name(),
        finding.field(),
        FindingTexts.message(finding, locale),
        FindingTexts.fix(finding, locale),
        FindingTexts.source(finding.code(), locale));
  }
}
