package org.beian.web.desk.entry;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.beian.web.desk.CurrentStaff;

/**
 * Shows nobody but the staff anything of the desk, and everybody else the way to sign in. What a
 * role may do is no business of this filter: the services judge that.
 */
@WebFilter(urlPatterns = "/desk/*", asyncSupported = true)
public class DeskGuard extends HttpFilter {

  private static final long serialVersionUID = 1L;

  private static final Set<String> OPEN =
      Set.of("/desk/sign-in", "/desk/second-factor", "/desk/enrol", "/desk/join", "/desk/sign-out");

  @Inject transient CurrentStaff current;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = request.getServletPath();
    if (OPEN.contains(path) || current.signedIn().isPresent()) {
      chain.doFilter(request, response);
      return;
    }
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader(
        "Location", "/desk/sign-in?to=" + URLEncoder.encode(here(request), StandardCharsets.UTF_8));
  }

  private static String here(HttpServletRequest request) {
    String query = request.getMethod().equals("GET") ? request.getQueryString() : null;
    return request.getRequestURI() + (query == null ? "" : "?" + query);
  }
}
