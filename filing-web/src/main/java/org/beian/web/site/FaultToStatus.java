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
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.beian.directory.staff.NotAllowedException;
import org.beian.web.CorrelationId;
import org.beian.web.DatabaseOutage;

/**
 * Turns whatever a page throws into a status with a friendly page: 503 when the database cannot be
 * reached, 404 for a page that does not exist, 403 for what is not the caller's to do, else 500.
 * The fault itself goes to the log, under the id the page shows.
 */
public class FaultToStatus extends HttpFilter {

  private static final long serialVersionUID = 1L;

  private static final Logger LOG = Logger.getLogger(FaultToStatus.class.getName());
  private static final Set<String> PAGE_METHODS = Set.of("GET", "HEAD", "POST");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (isPage(request) && !PAGE_METHODS.contains(request.getMethod())) {
      response.setHeader("Allow", "GET, HEAD, POST");
      response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
      return;
    }
    try {
      chain.doFilter(request, response);
    } catch (ServletException | IOException | RuntimeException fault) {
      answer(fault, request, response);
    }
  }

  private static boolean isPage(HttpServletRequest request) {
    String path = request.getRequestURI();
    return !path.startsWith("/api/") && !path.startsWith("/openapi");
  }

  private static void answer(
      Exception fault, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    int status = statusOf(fault);
    if (status >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
      String id = CorrelationId.of(request);
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
