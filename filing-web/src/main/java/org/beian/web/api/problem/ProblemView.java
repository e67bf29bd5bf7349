package org.beian.web.api.problem;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Problem details as RFC 9457 lays them out, with our extension members. */
@Schema(name = "Problem", description = "Problem details of RFC 9457.")
public record ProblemView(
    @Schema(
            description = "Name of the kind of problem, for programs.",
            example = "urn:problem-type:filing:bad-parameter")
        String type,
    @Schema(description = "The kind of problem in words.", example = "请求参数有误") String title,
    @Schema(description = "HTTP status.", example = "400") int status,
    @Schema(description = "What to know about this occurrence.", example = "参数缺失或格式不对。")
        String detail,
    @Schema(
            description = "Correlation id; name it when asking for help.",
            example = "urn:uuid:6f1c4c0e-6e3b-4f57-9a57-0f6a0e5b3f11")
        String instance,
    @Schema(description = "Every fault at once; empty when none can be named.")
        List<ErrorView> errors,
    @Schema(
            description = "Number of the case when a non-acceptance was stored.",
            example = "HEJI20261124000012")
        String applicationNo,
    @Schema(description = "Secret that opens that case together with its number.")
        String queryCode) {

  static ProblemView of(Problem problem, int status, Locale locale, String correlationId) {
    String key = "problem." + problem.type().key();
    List<ErrorView> errors =
        Stream.concat(
                problem.faults().stream().map(fault -> fault.in(locale)),
                problem.findings().stream().map(finding -> ErrorView.of(finding, locale)))
            .toList();
    return new ProblemView(
        problem.type().uri(),
        ProblemTexts.text(locale, key + ".title", List.of()),
        status,
        ProblemTexts.text(locale, key + ".detail", List.of()),
        "urn:uuid:" + correlationId,
        errors,
        problem.applicationNo(),
        problem.queryCode());
  }
}
