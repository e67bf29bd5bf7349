package org.beian.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.beian.directory.outbox.PublicAddress;

/** The cookie of who is signed in, gone with the browser; over HTTPS bound to this very host. */
public abstract class SignInCookie {

  private static final String BOUND = "__Host-";

  @Inject PublicAddress address;

  /** The cookie's name, without what binds it to the host. */
  protected abstract String plainName();

  /**
   * The session's secret that a request brings; nobody has looked yet whether it opens anything.
   */
  public Optional<String> find(HttpServletRequest request) {
    return BrowserCookie.values(request, name(request)).findFirst();
  }

  /** Keeps a session's secret in the browser. */
  public void set(HttpServletRequest request, HttpServletResponse response, String session) {
    response.addCookie(cookie(request, session));
  }

  /** Has the browser forget it. */
  public void drop(HttpServletRequest request, HttpServletResponse response) {
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
    return isSecure(request) ? BOUND + plainName() : plainName();
  }

  private boolean isSecure(HttpServletRequest request) {
    return request.isSecure() || address.of("/").startsWith("https:");
  }
}
