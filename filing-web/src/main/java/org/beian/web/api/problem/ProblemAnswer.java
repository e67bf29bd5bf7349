package org.beian.web.api.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.beian.web.CorrelationId;

/** A problem as the answer of whoever turns a program away before the API is reached. */
public final class ProblemAnswer {

  /** The media type of RFC 9457. */
  public static final String MEDIA_TYPE = "application/problem+json";

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
          .build();

  private ProblemAnswer() {}

  /** Whether a program asks, which reads no pages. */
  public static boolean isDue(HttpServletRequest request) {
    String path = request.getRequestURI();
    return path.startsWith("/api/") || path.startsWith("/oauth/") || path.equals("/openapi");
  }

  /** Answers a problem. */
  public static void write(
      Problem problem, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Locale locale = AnswerLanguage.of(request.getHeader("Accept-Language"));
    int status = problem.type().status();
    response.setStatus(status);
    response.setHeader("Content-Type", MEDIA_TYPE);
    response.setHeader("Content-Language", locale.toLanguageTag());
    response.setHeader("Cache-Control", "no-store");
    if (problem.retryAfter() > 0) {
      response.setHeader("Retry-After", Long.toString(problem.retryAfter()));
    }
    byte[] body =
        JSON.writeValueAsBytes(ProblemView.of(problem, status, locale, CorrelationId.of(request)));
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
