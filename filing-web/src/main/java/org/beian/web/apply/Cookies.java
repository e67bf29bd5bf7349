package org.beian.web.apply;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/** Cookies of the form pages: out of reach of scripts, and not sent along from other sites. */
public final class Cookies {

  private static final String PATH = "/apply";

  private Cookies() {}

  /** The value of a cookie that came with a request. */
  public static Optional<String> find(HttpServletRequest request, String name) {
    return request.getCookies() == null
        ? Optional.empty()
        : Arrays.stream(request.getCookies())
            .filter(cookie -> cookie.getName().equals(name))
            .map(Cookie::getValue)
            .findFirst();
  }

  /** Lets the browser keep a value for some time. */
  public static void set(
      HttpServletRequest request,
      HttpServletResponse response,
      String name,
      String value,
      Duration age) {
    Cookie cookie = new Cookie(name, value);
    cookie.setPath(request.getContextPath() + PATH);
    cookie.setHttpOnly(true);
    cookie.setSecure(request.isSecure());
    cookie.setMaxAge((int) age.toSeconds());
    cookie.setAttribute("SameSite", "Lax");
    response.addCookie(cookie);
  }

  static void drop(HttpServletRequest request, HttpServletResponse response, String name) {
    set(request, response, name, "", Duration.ZERO);
  }
}
