package org.beian.web.health;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.beian.directory.meter.Meters;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The meters of this server at {@code /metrics}, for who sends the token that the operator set
 * ({@code FILING_METRICS}) as a bearer; there are none for anybody while none is set.
 */
@WebServlet("/metrics")
public class MetricsServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final String OFF = "off";
  private static final int SHORTEST_TOKEN = 16;
  private static final String SCHEME = "Bearer ";

  @Inject transient Meters meters;

  @Inject
  @ConfigProperty(name = "filing.metrics", defaultValue = OFF)
  String token;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (token.length() < SHORTEST_TOKEN) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else if (!isAllowed(request.getHeader("Authorization"))) {
      response.setHeader("WWW-Authenticate", "Bearer");
      response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    } else {
      response.setContentType("text/plain; version=0.0.4; charset=utf-8");
      response.setHeader("Cache-Control", "no-store");
      response.getOutputStream().write(meters.text().getBytes(StandardCharsets.UTF_8));
    }
  }

  private boolean isAllowed(String authorization) {
    return authorization != null
        && authorization.startsWith(SCHEME)
        && MessageDigest.isEqual(
            authorization.substring(SCHEME.length()).getBytes(StandardCharsets.UTF_8),
            token.getBytes(StandardCharsets.UTF_8));
  }
}
