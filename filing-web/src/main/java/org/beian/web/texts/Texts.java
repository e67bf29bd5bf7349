package org.beian.web.texts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.AbstractMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The texts of the pages in the language of the request: {@code #{text['home.title']}} or, with
 * arguments, {@code #{text.with('offices.opensAt', time)}}.
 *
 * <p>The bundle without a suffix is Chinese. It is never replaced by the one of the machine's own
 * language, as a bundle looked up by the platform would be.
 */
@Named("text")
@RequestScoped
public class Texts extends AbstractMap<String, String> {

  /** One bundle an audience. */
  static final List<String> BUNDLES =
      List.of(
          "org.beian.web.texts.Site",
          "org.beian.web.texts.Home",
          "org.beian.web.texts.Guide",
          "org.beian.web.texts.Access",
          "org.beian.web.texts.Apply",
          "org.beian.web.texts.Life",
          "org.beian.web.texts.Voice",
          "org.beian.web.texts.Account",
          "org.beian.web.texts.Report",
          "org.beian.web.texts.Client",
          "org.beian.web.texts.Docs",
          "org.beian.web.texts.Webhook",
          "org.beian.web.texts.Notice",
          "org.beian.web.texts.Office",
          "org.beian.web.texts.Admin",
          "org.beian.web.texts.Desk",
          "org.beian.web.texts.Check",
          "org.beian.web.texts.Records");

  private static final Control ZH_IS_ROOT = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

  @Inject Language language;

  /** The text of a key; a key without a text is shown as it is, so that it is seen. */
  @Override
  public String get(Object key) {
    return of(String.valueOf(key), language.locale());
  }

  /** The text of a key with its placeholders {@code {0}}, {@code {1}}, … filled. */
  public String with(String key, Object... arguments) {
    return new MessageFormat(get(key), language.locale()).format(arguments);
  }

  /** A number from 1 to 99 as the guide counts its items: 二十一 in Chinese, 21 in English. */
  public String numeral(int number) {
    return language.isEnglish() ? Integer.toString(number) : chinese(number);
  }

  @Override
  public boolean containsKey(Object key) {
    return bundles(language.locale()).stream().anyMatch(b -> b.containsKey(String.valueOf(key)));
  }

  @Override
  public Set<Map.Entry<String, String>> entrySet() {
    return bundles(language.locale()).stream()
        .flatMap(
            bundle -> bundle.keySet().stream().map(key -> Map.entry(key, bundle.getString(key))))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static String chinese(int number) {
    String[] digits = {"", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
    int tens = number / 10;
    return (tens > 1 ? digits[tens] : "") + (tens > 0 ? "十" : "") + digits[number % 10];
  }

  /** The text of a key in a language; a key without a text is answered as it is. */
  public static String of(String key, Locale locale) {
    return bundles(locale).stream()
        .filter(bundle -> bundle.containsKey(key))
        .findFirst()
        .map(bundle -> bundle.getString(key))
        .orElse(key);
  }

  private static List<ResourceBundle> bundles(Locale locale) {
    return BUNDLES.stream()
        .map(
            name ->
                ResourceBundle.getBundle(name, locale, Texts.class.getClassLoader(), ZH_IS_ROOT))
        .toList();
  }
}
