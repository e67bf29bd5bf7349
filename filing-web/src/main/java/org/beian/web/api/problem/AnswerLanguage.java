package org.beian.web.api.problem;

import java.util.Locale;
import java.util.Locale.LanguageRange;

/** Which of our two languages an answer is in: Chinese, or English where it is preferred. */
public final class AnswerLanguage {

  private AnswerLanguage() {}

  /**
   * The language for an {@code Accept-Language} header: the most preferred of the two.
   *
   * <p>Without the header, with one that names neither, or one that cannot be read: Chinese.
   */
  public static Locale of(String acceptLanguage) {
    if (acceptLanguage == null || acceptLanguage.isBlank()) {
      return Locale.CHINESE;
    }
    try {
      return LanguageRange.parse(acceptLanguage).stream()
          .filter(range -> range.getWeight() > 0)
          .map(range -> range.getRange().split("-", 2)[0])
          .filter(language -> language.equals("zh") || language.equals("en"))
          .findFirst()
          .map(language -> language.equals("en") ? Locale.ENGLISH : Locale.CHINESE)
          .orElse(Locale.CHINESE);
    } catch (IllegalArgumentException unreadable) {
      return Locale.CHINESE;
    }
  }
}
