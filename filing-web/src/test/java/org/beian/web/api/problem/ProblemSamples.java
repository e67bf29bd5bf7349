package org.beian.web.api.problem;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What the API says of each kind of problem. */
public final class ProblemSamples {

  private ProblemSamples() {}

  /** Type, title, status and detail of every kind that an operation answers with, by its type. */
  public static Map<String, Map<String, Object>> worded(Locale locale) {
    return Arrays.stream(ProblemType.values())
        .filter(type -> type != ProblemType.METHOD_NOT_ALLOWED)
        .map(type -> ProblemView.of(Problem.of(type), type.status(), locale, ""))
        .collect(Collectors.toMap(ProblemView::type, ProblemSamples::members));
  }

  private static Map<String, Object> members(ProblemView view) {
    return Map.of("title", view.title(), "status", view.status(), "detail", view.detail());
  }
}
