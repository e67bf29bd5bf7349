package org.beian.web;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Gives every answer its correlation id and the headers that protect its reader, and turns a
 * database that is away into 503 with {@code Retry-After}.
 *
 * <p>The API answers its own faults, and {@code FaultToStatus} those of pages; what arrives here
 * are those of error pages. First of all filters ({@code web.xml}), since others answer too.
 */
public class AnswerFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  /**
   * While a request is answered its thread's name ends so: every line of the log that is written
   * meanwhile can be told to belong to it, whoever writes it.
   */
  private static final String LOG_MARK = " request=";

  private static final Logger LOG = Logger.getLogger(AnswerFilter.class.getName());

  @Inject transient RequestMeter meter;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getDispatcherType() != DispatcherType.REQUEST) {
      answer(request, response, chain);
      return;
    }
    Thread thread = Thread.currentThread();
    String name = thread.getName();
    thread.setName(name + LOG_MARK + CorrelationId.of(request));
    long began = meter.now();
    int status = HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    try {
      answer(request, response, chain);
      status = response.getStatus();
    } finally {
      meter.answered(request, status, began);
      thread.setName(name);
    }
  }

  private static void answer(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String id = CorrelationId.of(request);
    response.setHeader(CorrelationId.HEADER, id);
    protect(request, response);
    try {
      chain.doFilter(request, new BinaryAnswer(response));
    } catch (IOException | ServletException | RuntimeException fault) {
      if (response.isCommitted() || !DatabaseOutage.isCauseOf(fault)) {
        throw fault;
      }
      LOG.log(Level.WARNING, fault, () -> "Database away, request " + id);
      response.setIntHeader("Retry-After", DatabaseOutage.RETRY_AFTER_SECONDS);
      response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
  }

  private static void protect(HttpServletRequest request, HttpServletResponse response) {
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "DENY");
    // With "no-referrer" browsers send Origin: null, and our own posts could not be told.
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    if (request.isSecure()) {
      response.setHeader("Strict-Transport-Security", "max-age=31536000");
    }
  }
}
