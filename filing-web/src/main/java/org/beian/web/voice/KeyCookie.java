package org.beian.web.voice;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/**
 * Keeps a number and its code in the browser until the end of the day's work: out of reach of
 * scripts, and not sent along from other sites.
 */
enum KeyCookie {
  COMPLAINT("complaint", "/complaint"),
  CASE("case", "/case");

  private static final Duration KEPT = Duration.ofHours(8);

  private final String name;
  private final String path;

  KeyCookie(String name, String path) {
    this.name = name;
    this.path = path;
  }

  /** What opens something: its number and its code. */
  record Key(String number, String code) {}

  Optional<Key> find() {
    Cookie[] cookies = request().getCookies();
    return cookies == null
        ? Optional.empty()
        : Arrays.stream(cookies)
            .filter(cookie -> cookie.getName().equals(name))
            .map(cookie -> cookie.getValue().split("\\.", 2))
            .filter(parts -> parts.length == 2)
            .map(parts -> new Key(parts[0], parts[1]))
            .findFirst();
  }

  /** Keeps a key that has opened something, so that number and code hold plain characters only. */
  void set(String number, String code) {
    send(number + "." + code, KEPT);
  }

  void drop() {
    send("", Duration.ZERO);
  }

  private void send(String value, Duration age) {
    Cookie cookie = new Cookie(name, value);
    cookie.setPath(request().getContextPath() + path);
    cookie.setHttpOnly(true);
    cookie.setSecure(request().isSecure());
    cookie.setMaxAge((int) age.toSeconds());
    cookie.setAttribute("SameSite", "Lax");
    response().addCookie(cookie);
  }

  private static HttpServletRequest request() {
    return (HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest();
  }

  private static HttpServletResponse response() {
    return (HttpServletResponse)
        FacesContext.getCurrentInstance().getExternalContext().getResponse();
  }
}
