package org.beian.filing.template;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The words that administrators set in the place of the product's own. */
public final class Wordings {

  private static volatile Supplier<Map<String, Wording>> set = Map::of;

  private Wordings() {}

  /** Words in both languages. */
  public record Wording(String zh, String en) {

    String in(Locale locale) {
      return locale.getLanguage().equals("en") ? en : zh;
    }
  }

  /** From now on what holds at present is taken from there, by key. */
  static void follow(Supplier<Map<String, Wording>> source) {
    set = source;
  }

  /**
   * The words set for a text of the product.
   *
   * @param key bundle and key, such as {@code notice:refusal.text}
   * @param arguments as the product's own text wants them
   * @return empty where the product's own hold
   */
  public static Optional<String> text(String key, Locale locale, Object... arguments) {
    Wording wording = set.get().get(key);
    if (wording == null) {
      return Optional.empty();
    }
    return BuiltIn.find(key)
        .map(
            text ->
                new TemplateWords(wording.in(locale))
                    .filled(word -> argument(text.placeholders(), word, arguments)));
  }

  private static String argument(List<Placeholder> places, String word, Object... arguments) {
    for (int i = 0; i < places.size() && i < arguments.length; i++) {
      if (places.get(i).word().equals(word)) {
        return String.valueOf(arguments[i]);
      }
    }
    return null;
  }
}
