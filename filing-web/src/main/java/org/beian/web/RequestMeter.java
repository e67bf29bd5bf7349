package org.beian.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.beian.directory.meter.Meters;

/** Measures requests by the part of the site they go to, method and class of the answer. */
@ApplicationScoped
class RequestMeter {

  private static final Logger LOG = Logger.getLogger(RequestMeter.class.getName());
  private static final Set<String> PARTS =
      Set.of("account", "api", "apply", "assets", "desk", "metrics", "oauth", "open");
  private static final Set<String> METHODS =
      Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE");

  @Inject Meters meters;

  long now() {
    return meters.now();
  }

  /** Counts an answer; in detail it is told the log, with the path only, which names no person. */
  void answered(HttpServletRequest request, int code, long began) {
    LOG.log(
        Level.FINE,
        () ->
            request.getMethod()
                + " "
                + request.getRequestURI().replaceAll("[\\r\\n]", "")
                + " "
                + code);
    String[] path = request.getRequestURI().split("/", 3);
    String part = path.length > 1 && PARTS.contains(path[1]) ? path[1] : "site";
    String method = METHODS.contains(request.getMethod()) ? request.getMethod() : "OTHER";
    String status = code / 100 + "xx";
    meters.took("http.server.requests", began, "part", part, "method", method, "status", status);
  }
}
