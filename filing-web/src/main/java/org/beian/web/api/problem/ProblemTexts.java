package org.beian.web.api.problem;

import java.util.List;
import java.util.Locale;
import org.beian.directory.text.TextBundle;

/** Titles, details, messages and mends in the two languages of the API. */
final class ProblemTexts {

  private static final TextBundle TEXTS = new TextBundle(ProblemTexts.class, "Problems");

  private ProblemTexts() {}

  static String text(Locale locale, String key, List<String> arguments) {
    return TEXTS.text(locale, key, arguments.toArray());
  }
}
