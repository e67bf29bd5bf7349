package org.beian.web.api.caller;

import io.opentelemetry.api.trace.Span;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import org.beian.web.CorrelationId;

/** Gives the span of a request, where there is one, the id under which the log tells of it. */
@Provider
public class TraceMark implements ContainerRequestFilter {

  @Context HttpServletRequest servlet;

  @Override
  public void filter(ContainerRequestContext request) {
    Span.current().setAttribute("correlation.id", CorrelationId.of(servlet));
  }
}
