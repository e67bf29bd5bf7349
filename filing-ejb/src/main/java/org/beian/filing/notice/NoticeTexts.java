package org.beian.filing.notice;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** What papers and mails say, in Chinese (any language but English) and English. */
final class NoticeTexts {

  private static final String BUNDLE = "org.beian.filing.notice.Notices";
  private static final Control NO_FALLBACK =
      Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

  private NoticeTexts() {}

  /** The text of a key with its placeholders filled. */
  static String of(Locale locale, String key, Object... arguments) {
    Locale language = locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.ROOT;
    String text = ResourceBundle.getBundle(BUNDLE, language, NO_FALLBACK).getString(key);
    return new MessageFormat(text, locale).format(arguments);
  }

  /** The Chinese text of a key: papers are written in the language of the office. */
  static String zh(String key, Object... arguments) {
    return of(Locale.SIMPLIFIED_CHINESE, key, arguments);
  }
}
