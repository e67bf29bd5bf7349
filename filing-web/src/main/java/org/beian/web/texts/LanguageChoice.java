package org.beian.web.texts;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.beian.web.ReaderChoice;

/**
 * Decides the language of a request: {@code ?lang=} of the switch, else the cookie it left, else
 * what the browser accepts, else Chinese.
 */
public class LanguageChoice extends HttpFilter {

  private static final long serialVersionUID = 1L;

  private static final ReaderChoice CHOICE = new ReaderChoice("lang", Set.of("zh", "en"));

  @Inject transient Language language;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (CHOICE.answers(request, response)) {
      return;
    }
    Locale locale =
        CHOICE.of(request).flatMap(LanguageChoice::spoken).orElseGet(() -> accepted(request));
    language.speak(locale, CHOICE.address(other(locale).getLanguage(), request));
    response.setLocale(locale);
    chain.doFilter(request, response);
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
}
