package org.beian.web.apply;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.beian.web.BrowserCookie;

/** Cookies of the form pages. */
public final class Cookies {

  private static final String PATH = "/apply";

  private Cookies() {}

  /** The value of a cookie that came with a request. */
  public static Optional<String> find(HttpServletRequest request, String name) {
    return BrowserCookie.values(request, name).findFirst();
  }

  /** Lets the browser keep a value for some time. */
  public static void set(
      HttpServletRequest request,
      HttpServletResponse response,
      String name,
      String value,
      Duration age) {
    Cookie cookie = BrowserCookie.of(request, name, value, request.getContextPath() + PATH);
    cookie.setMaxAge((int) age.toSeconds());
    response.addCookie(cookie);
  }

  static void drop(HttpServletRequest request, HttpServletResponse response, String name) {
    set(request, response, name, "", Duration.ZERO);
  }
}
