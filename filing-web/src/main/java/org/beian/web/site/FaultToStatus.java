package org.beian.web.site;

import jakarta.ejb.EJBAccessException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.beian.directory.staff.NotAllowedException;
import org.beian.web.CorrelationId;
import org.beian.web.DatabaseOutage;
import org.beian.web.api.problem.Problem;
import org.beian.web.api.problem.ProblemAnswer;
import org.beian.web.api.problem.ProblemType;

/**
 * Turns whatever a page throws into a status with a friendly page: 503 when the database cannot be
 * reached, 404 for a page that does not exist, 403 for what is not the caller's to do, else 500.
 * The fault itself goes to the log, under the id the page shows.
 */
public class FaultToStatus extends HttpFilter {

  private static final long serialVersionUID = 1L;

  private static final Logger LOG = Logger.getLogger(FaultToStatus.class.getName());
  private static final List<String> PAGE_METHODS = List.of("GET", "HEAD", "POST");
  private static final List<String> DESCRIPTION_METHODS = List.of("GET", "HEAD", "OPTIONS");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    List<String> allowed = methods(request.getRequestURI());
    if (!allowed.isEmpty() && !allowed.contains(request.getMethod())) {
      response.setHeader("Allow", String.join(", ", allowed));
      refuseMethod(request, response);
      return;
    }
    try {
      chain.doFilter(request, response);
    } catch (ServletException | IOException | RuntimeException fault) {
      answer(fault, request, response);
    }
  }

  /** What may be done with a path; empty where the API says so itself. */
  private static List<String> methods(String path) {
    if (path.startsWith("/api/")) {
      return List.of();
    }
    if (path.startsWith("/oauth/token")) {
      return List.of("POST");
    }
    return path.startsWith("/openapi") ? DESCRIPTION_METHODS : PAGE_METHODS;
  }

  private static void refuseMethod(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (ProblemAnswer.isDue(request)) {
      ProblemAnswer.write(Problem.of(ProblemType.METHOD_NOT_ALLOWED), request, response);
    } else {
      response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    }
  }

  private static void answer(
      Exception fault, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    int status = statusOf(fault);
    String id = CorrelationId.of(request);
    if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
      LOG.log(Level.WARNING, fault, () -> "Database away, request " + id);
    } else if (status == HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
      LOG.log(Level.SEVERE, fault, () -> "Request " + id + " failed");
    }
    if (response.isCommitted()) {
      return;
    }
    if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
      response.setIntHeader("Retry-After", DatabaseOutage.RETRY_AFTER_SECONDS);
    }
    response.sendError(status);
  }

  private static int statusOf(Throwable fault) {
    if (DatabaseOutage.isCauseOf(fault)) {
      return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
    }
    if (causes(fault).anyMatch(FileNotFoundException.class::isInstance)) {
      return HttpServletResponse.SC_NOT_FOUND;
    }
    if (causes(fault).anyMatch(FaultToStatus::forbids)) {
      return HttpServletResponse.SC_FORBIDDEN;
    }
    if (causes(fault).anyMatch(ViewExpiredException.class::isInstance)) {
      return HttpServletResponse.SC_BAD_REQUEST;
    }
    return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
  }

  private static boolean forbids(Throwable fault) {
    return fault instanceof NotAllowedException || fault instanceof EJBAccessException;
  }

  private static Stream<Throwable> causes(Throwable fault) {
    return Stream.iterate(fault, cause -> cause != null, Throwable::getCause).limit(20);
  }
}
