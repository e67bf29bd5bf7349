package org.beian.web.voice;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.beian.web.BrowserCookie;

/** Keeps a number and its code in the browser until the end of the day's work. */
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
    return BrowserCookie.values(request(), name)
        .map(value -> value.split("\\.", 2))
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
    Cookie cookie = BrowserCookie.of(request(), name, value, request().getContextPath() + path);
    cookie.setMaxAge((int) age.toSeconds());
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
