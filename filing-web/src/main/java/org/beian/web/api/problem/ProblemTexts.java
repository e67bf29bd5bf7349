package org.beian.web.api.problem;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** Titles, details, messages and mends in the two languages of the API. */
final class ProblemTexts {

  private static final String BUNDLE = "org.beian.web.api.problem.Problems";
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private ProblemTexts() {}

  static String text(Locale locale, String key, List<String> arguments) {
    String pattern = ResourceBundle.getBundle(BUNDLE, locale, NO_FALLBACK).getString(key);
    return new MessageFormat(pattern, locale).format(arguments.toArray());
  }
}
