package org.beian.web.api.view;

import java.util.List;
import java.util.Locale;
import org.beian.filing.form.Finding;
import org.beian.filing.form.FindingCode;
import org.beian.filing.form.FindingTexts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a rule found in a form, in words. */
@Schema(name = "Finding", description = "What a rule found in a form.")
public record FindingBody(
    @Schema(description = "Code of the list `finding`.", example = "IP_RESERVED") String code,
    @Schema(description = "Whether it refuses, calls a clerk, or is only noted.")
        FindingCode.Weight weight,
    @Schema(
            description = "JSON pointer (RFC 6901) of the field in the form.",
            example = "/connection/ipRanges/0/range")
        String field,
    @Schema(description = "What was found.") String message,
    @Schema(description = "What to do.") String fix,
    @Schema(description = "Where the rule stands.", example = "服务指南 十一（一）2") String source) {

  static List<FindingBody> of(List<Finding> findings, Locale locale) {
    return findings.stream().map(finding -> of(finding, locale)).toList();
  }

  private static FindingBody of(Finding finding, Locale locale) {
    return new FindingBody(
        finding.code().name(),
        finding.code().weight(),
        finding.field(),
        FindingTexts.message(finding, locale),
        FindingTexts.fix(finding, locale),
        FindingTexts.source(finding.code(), locale));
  }
}
