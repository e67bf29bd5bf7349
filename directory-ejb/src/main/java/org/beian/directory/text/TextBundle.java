package org.beian.directory.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * The texts of a room, in Chinese (any language but English) and English.
 *
 * <p>The bundle without a suffix is Chinese. It is never replaced by the one of the machine's own
 * language, as a bundle looked up by the platform would be.
 */
public final class TextBundle {

  private static final Control ZH_IS_ROOT = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

  private final Class<?> room;
  private final String name;

  /**
   * A bundle that lies beside a class.
   *
   * @param room the class
   * @param name of the bundle, without package and ending
   */
  public TextBundle(Class<?> room, String name) {
    this.room = room;
    this.name = room.getPackageName() + "." + name;
  }

  /** The texts in a language. */
  public ResourceBundle in(Locale locale) {
    Locale language = locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.ROOT;
    return ResourceBundle.getBundle(name, language, room.getClassLoader(), ZH_IS_ROOT);
  }

  /** The text of a key with its placeholders {@code {0}}, {@code {1}}, … filled. */
  public String text(Locale locale, String key, Object... arguments) {
    return new MessageFormat(in(locale).getString(key), locale).format(arguments);
  }
}
