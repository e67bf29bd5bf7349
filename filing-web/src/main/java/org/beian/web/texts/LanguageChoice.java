package org.beian.web.texts;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Decides the language of a request: {@code ?lang=} of the switch, else the cookie it left, else
 * what the browser accepts, else Chinese.
 *
 * <p>A followed switch is remembered and answered with the address without it. A posted one is
 * remembered and goes on, so that what was typed comes back in the other language.
 */
public class LanguageChoice extends HttpFilter {

  private static final long serialVersionUID = 1L;

  private static final String NAME = "lang";

  @Inject transient Language language;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Optional<Locale> switched = switchedTo(request);
    switched.ifPresent(locale -> remember(locale, request, response));
    if (switched.isPresent() && request.getMethod().equals("GET")) {
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      response.setHeader("Location", path(request) + queryWithoutSwitch(request));
      return;
    }
    Locale locale = switched.or(() -> remembered(request)).orElseGet(() -> accepted(request));
    language.speak(locale, addressIn(other(locale), request));
    response.setLocale(locale);
    chain.doFilter(request, response);
  }

  private static Optional<Locale> switchedTo(HttpServletRequest request) {
    return parameters(request).stream()
        .filter(LanguageChoice::isSwitch)
        .map(parameter -> parameter.substring(NAME.length() + 1))
        .findFirst()
        .flatMap(LanguageChoice::spoken);
  }

  private static Optional<Locale> remembered(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    return cookies == null
        ? Optional.empty()
        : Arrays.stream(cookies)
            .filter(cookie -> cookie.getName().equals(NAME))
            .findFirst()
            .flatMap(cookie -> spoken(cookie.getValue()));
  }

  private static Locale accepted(HttpServletRequest request) {
    if (request.getHeader("Accept-Language") == null) {
      return Language.CHINESE;
    }
    for (var locales = request.getLocales(); locales.hasMoreElements(); ) {
      Optional<Locale> spoken = spoken(locales.nextElement().getLanguage());
      if (spoken.isPresent()) {
        return spoken.get();
      }
    }
    return Language.CHINESE;
  }

  private static Optional<Locale> spoken(String name) {
    return switch (name) {
      case "zh" -> Optional.of(Language.CHINESE);
      case "en" -> Optional.of(Locale.ENGLISH);
      default -> Optional.empty();
    };
  }

  private static Locale other(Locale locale) {
    return Locale.ENGLISH.equals(locale) ? Language.CHINESE : Locale.ENGLISH;
  }

  private static String addressIn(Locale locale, HttpServletRequest request) {
    String others = queryWithoutSwitch(request);
    String separator = others.isEmpty() ? "?" : others + "&";
    return path(request) + separator + NAME + "=" + locale.getLanguage();
  }

  /** The path of the request with one slash in front: two would name another host. */
  private static String path(HttpServletRequest request) {
    return request.getRequestURI().replaceFirst("^/+", "/");
  }

  private static String queryWithoutSwitch(HttpServletRequest request) {
    String others =
        parameters(request).stream()
            .filter(parameter -> !isSwitch(parameter))
            .collect(Collectors.joining("&"));
    return others.isEmpty() ? "" : "?" + others;
  }

  private static boolean isSwitch(String parameter) {
    return parameter.startsWith(NAME + "=");
  }

  private static List<String> parameters(HttpServletRequest request) {
    String query = request.getQueryString();
    return query == null || query.isEmpty() ? List.of() : List.of(query.split("&"));
  }

  private static void remember(
      Locale locale, HttpServletRequest request, HttpServletResponse response) {
    Cookie cookie = new Cookie(NAME, locale.getLanguage());
    cookie.setPath("/");
    cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
    cookie.setHttpOnly(true);
    cookie.setSecure(request.isSecure());
    cookie.setAttribute("SameSite", "Lax");
    response.addCookie(cookie);
  }
}
