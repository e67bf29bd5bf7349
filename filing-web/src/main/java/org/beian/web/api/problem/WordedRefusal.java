package org.beian.web.api.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import org.beian.web.CorrelationId;

/**
 * Words the refusals that nobody threw: of headers that the server itself cannot read, and of
 * conditions that do not hold.
 */
@Provider
public class WordedRefusal implements ContainerResponseFilter {

  private static final MediaType PROBLEM = MediaType.valueOf(ProblemAnswer.MEDIA_TYPE);

  @Context HttpServletRequest servlet;

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    int status = response.getStatus();
    if (status >= 400 && !response.hasEntity()) {
      Problem problem = Problem.of(ProblemType.ofStatus(status));
      response.setEntity(
          ProblemView.of(
              problem,
              status,
              AnswerLanguage.of(servlet.getHeader(HttpHeaders.ACCEPT_LANGUAGE)),
              CorrelationId.of(servlet)),
          new Annotation[0],
          PROBLEM);
      response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
    }
  }
}
