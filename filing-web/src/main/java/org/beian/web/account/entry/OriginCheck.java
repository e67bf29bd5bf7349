package org.beian.web.account.entry;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;

/**
 * Refuses what other sites make a member's browser send: a request that changes something must come
 * from a page of ours, by {@code Sec-Fetch-Site} or, from older browsers, {@code Origin}. Applies
 * to everybody who sends the cookie and to all pages of accounts and of the desk, signing in
 * included.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class OriginCheck extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  @Inject transient SessionCookie cookie;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    boolean concerned =
        !READING.contains(request.getMethod())
            && !request.getRequestURI().startsWith("/api/")
            && (request.getRequestURI().startsWith("/account/")
                || request.getRequestURI().startsWith("/desk/")
                || cookie.find(request).isPresent());
    if (concerned && !isOurs(request)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    chain.doFilter(request, response);
  }

  private static boolean isOurs(HttpServletRequest request) {
    return isOurs(
        request.getHeader("Sec-Fetch-Site"),
        request.getHeader("Origin"),
        request.getHeader("Host"));
  }

  static boolean isOurs(String site, String origin, String host) {
    if (site != null) {
      return site.equals("same-origin") || site.equals("none");
    }
    try {
      return origin != null && host != null && host.equals(URI.create(origin).getAuthority());
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
