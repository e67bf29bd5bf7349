package org.beian.web.site;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;

/**
 * Puts the Content Security Policy on every answer, error pages included, and says how long it may
 * be kept.
 *
 * <p>The nonce is made here, new for each request, from a strong source; nothing a client sends has
 * a part in it.
 */
public class ContentPolicy extends HttpFilter {

  private static final long serialVersionUID = 1L;

  private static final String NONCE = ContentPolicy.class.getName() + ".nonce";

  /** The nonce that scripts and styles of this answer must carry. */
  static String nonceOf(HttpServletRequest request) {
    if (request.getAttribute(NONCE) instanceof String known) {
      return known;
    }
    String made = UUID.randomUUID().toString().replace("-", "");
    request.setAttribute(NONCE, made);
    return made;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    response.setHeader("Content-Security-Policy", policy(nonceOf(request), request.isSecure()));
    response.setHeader("Cache-Control", caching(request));
    chain.doFilter(request, response);
  }

  private static String policy(String nonce, boolean secure) {
    return "default-src 'none'"
        + "; script-src 'self' 'nonce-"
        + nonce
        + "'; style-src 'self' 'nonce-"
        + nonce
        + "'; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'"
        + "; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
        + (secure ? "; upgrade-insecure-requests" : "");
  }

  /** Our own files carry their version in the address; pages carry a nonce and are never kept. */
  private static String caching(HttpServletRequest request) {
    if (request.getRequestURI().startsWith("/assets/")) {
      // Not by its parameters: to know them, a form would be read here, before anything limits it.
      String query = request.getQueryString();
      return query == null || !query.startsWith("v=")
          ? "public, max-age=3600"
          : "public, max-age=31536000, immutable";
    }
    return "no-store";
  }
}
