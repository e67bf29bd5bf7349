package org.beian.filing.notice;

import java.util.Locale;
import org.beian.directory.text.TextBundle;
import org.beian.filing.template.Wordings;

/** What papers and mails say, in Chinese (any language but English) and English. */
final class NoticeTexts {

  private static final TextBundle TEXTS = new TextBundle(NoticeTexts.class, "Notices");

  private NoticeTexts() {}

  /** The text of a key with its placeholders filled. */
  static String of(Locale locale, String key, Object... arguments) {
    return Wordings.text("notice:" + key, locale, arguments)
        .orElseGet(() -> TEXTS.text(locale, key, arguments));
  }

  /** The Chinese text of a key: papers are written in the language of the office. */
  static String zh(String key, Object... arguments) {
    return of(Locale.SIMPLIFIED_CHINESE, key, arguments);
  }
}
