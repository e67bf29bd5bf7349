package org.beian.web.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import org.beian.directory.outbox.PublicAddress;

/**
 * The cookie of who is signed in: out of reach of scripts, gone with the browser, not sent along
 * with what other sites post. Over HTTPS it is bound to this very host.
 */
@ApplicationScoped
public class SessionCookie {

  private static final String PLAIN = "member";
  private static final String SECURE = "__Host-member";

  @Inject PublicAddress address;

  /**
   * The session's secret that a request brings; nobody has looked yet whether it opens anything.
   */
  Optional<String> find(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    String name = name(request);
    return cookies == null
        ? Optional.empty()
        : Arrays.stream(cookies)
            .filter(cookie -> cookie.getName().equals(name))
            .map(Cookie::getValue)
            .findFirst();
  }

  void set(HttpServletRequest request, HttpServletResponse response, String session) {
    response.addCookie(cookie(request, session));
  }

  void drop(HttpServletRequest request, HttpServletResponse response) {
    Cookie gone = cookie(request, "");
    gone.setMaxAge(0);
    response.addCookie(gone);
  }

  private Cookie cookie(HttpServletRequest request, String value) {
    Cookie cookie = new Cookie(name(request), value);
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setSecure(isSecure(request));
    cookie.setAttribute("SameSite", "Lax");
    return cookie;
  }

  private String name(HttpServletRequest request) {
    return isSecure(request) ? SECURE : PLAIN;
  }

  private boolean isSecure(HttpServletRequest request) {
    return request.isSecure() || address.of("/").startsWith("https:");
  }
}
