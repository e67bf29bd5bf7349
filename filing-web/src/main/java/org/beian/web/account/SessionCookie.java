package org.beian.web.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.beian.directory.outbox.PublicAddress;
import org.beian.web.BrowserCookie;

/** The cookie of who is signed in, gone with the browser; over HTTPS bound to this very host. */
@ApplicationScoped
public class SessionCookie {

  private static final String PLAIN = "member";
  private static final String SECURE = "__Host-member";

  @Inject PublicAddress address;

  /**
   * The session's secret that a request brings; nobody has looked yet whether it opens anything.
   */
  Optional<String> find(HttpServletRequest request) {
    return BrowserCookie.values(request, name(request)).findFirst();
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
    Cookie cookie = BrowserCookie.of(request, name(request), value, "/");
    cookie.setSecure(isSecure(request));
    return cookie;
  }

  private String name(HttpServletRequest request) {
    return isSecure(request) ? SECURE : PLAIN;
  }

  private boolean isSecure(HttpServletRequest request) {
    return request.isSecure() || address.of("/").startsWith("https:");
  }
}
