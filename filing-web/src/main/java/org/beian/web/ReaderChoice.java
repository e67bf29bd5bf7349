package org.beian.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A choice that readers make on any page by following or posting to {@code ?<name>=<value>}, such
 * as their language. A cookie keeps it for a year; no session is needed.
 */
public final class ReaderChoice {

  private static final Duration KEPT = Duration.ofDays(365);

  private final String name;
  private final Set<String> values;

  /**
   * A choice.
   *
   * @param name of the parameter and of the cookie
   * @param values what may be chosen; anything else counts as no choice
   */
  public ReaderChoice(String name, Set<String> values) {
    this.name = name;
    this.values = Set.copyOf(values);
  }

  /** What this request chooses, or what was chosen before. */
  public Optional<String> of(HttpServletRequest request) {
    return asked(request).or(() -> kept(request));
  }

  /**
   * Remembers what this request chooses. One that was followed is answered with the address without
   * the choice; one that was posted goes on, so that what was typed comes back.
   *
   * @return whether the request is answered
   */
  public boolean answers(HttpServletRequest request, HttpServletResponse response) {
    Optional<String> asked = asked(request);
    asked.ifPresent(value -> keep(value, request, response));
    if (asked.isEmpty() || !request.getMethod().equals("GET")) {
      return false;
    }
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", path(request) + others(request));
    return true;
  }

  /** The address of this page with the choice made, to be followed or posted to. */
  public String address(String value, HttpServletRequest request) {
    String others = others(request);
    return path(request) + (others.isEmpty() ? "?" : others + "&") + name + "=" + value;
  }

  /** A program says what it wants in headers and gets no cookie. */
  private Optional<String> asked(HttpServletRequest request) {
    if (request.getServletPath().startsWith("/api")) {
      return Optional.empty();
    }
    return parameters(request).stream()
        .filter(this::isChoice)
        .map(parameter -> parameter.substring(name.length() + 1))
        .filter(values::contains)
        .findFirst();
  }

  private Optional<String> kept(HttpServletRequest request) {
    return BrowserCookie.values(request, name).filter(values::contains).findFirst();
  }

  private void keep(String value, HttpServletRequest request, HttpServletResponse response) {
    Cookie cookie = BrowserCookie.of(request, name, value, "/");
    cookie.setMaxAge((int) KEPT.toSeconds());
    response.addCookie(cookie);
  }

  private String others(HttpServletRequest request) {
    String others =
        parameters(request).stream()
            .filter(parameter -> !isChoice(parameter))
            .collect(Collectors.joining("&"));
    return others.isEmpty() ? "" : "?" + others;
  }

  private boolean isChoice(String parameter) {
    return parameter.startsWith(name + "=");
  }

  /** The path of the request with one slash in front: two would name another host. */
  private static String path(HttpServletRequest request) {
    return request.getRequestURI().replaceFirst("^/+", "/");
  }

  private static List<String> parameters(HttpServletRequest request) {
    String query = request.getQueryString();
    return query == null || query.isEmpty() ? List.of() : List.of(query.split("&"));
  }
}
