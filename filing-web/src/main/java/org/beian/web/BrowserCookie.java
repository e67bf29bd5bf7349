package org.beian.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.stream.Stream;

/** Cookies as all rooms want them: out of reach of scripts, and not sent along from other sites. */
public final class BrowserCookie {

  private BrowserCookie() {}

  /** The values that a request brings under a name: usually none or one. */
  public static Stream<String> values(HttpServletRequest request, String name) {
    Cookie[] cookies = request.getCookies();
    return cookies == null
        ? Stream.empty()
        : Arrays.stream(cookies)
            .filter(cookie -> cookie.getName().equals(name))
            .map(Cookie::getValue);
  }

  /** A cookie for pages at and below a path, gone with the browser unless it is given an age. */
  public static Cookie of(HttpServletRequest request, String name, String value, String path) {
    Cookie cookie = new Cookie(name, value);
    cookie.setPath(path);
    cookie.setHttpOnly(true);
    cookie.setSecure(request.isSecure());
    cookie.setAttribute("SameSite", "Lax");
    return cookie;
  }
}
