package org.beian.filing.downstream.row;

import org.beian.filing.form.Format;

/** Texts of cells. */
final class Cells {

  private static final char REPLACEMENT = '\uFFFD';

  private Cells() {}

  /**
   * The text in the shape of its field, null where nothing but blanks was given. Most cells are in
   * shape as they came and are not looked at twice: a million rows have sixteen million cells.
   */
  static String clean(String text, Format format) {
    if (text == null || text.isEmpty()) {
      return null;
    }
    return isPlain(text, format) ? text : format.normalise(text);
  }

  /** Whether every character can be shown, and none stands for bytes that were none. */
  static boolean isReadable(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c == REPLACEMENT || (c >= 0x7F && c < 0xA0)) {
        return false;
      }
      if (Character.isSurrogate(c)) {
        return text.codePoints()
            .allMatch(p -> Character.isDefined(p) && !Character.isISOControl(p) && !isHalf(p));
      }
    }
    return true;
  }

  private static boolean isHalf(int codePoint) {
    return codePoint <= Character.MAX_VALUE && Character.isSurrogate((char) codePoint);
  }

  /** Digits, capital letters and ideographs are the same in every shape. */
  private static boolean isPlain(String text, Format format) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain =
          (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 0x4E00 && c < 0x9FA6);
      if (!plain && !(format == Format.TEXT && c > ' ' && c < 0x7F)) {
        return false;
      }
    }
    return true;
  }
}
