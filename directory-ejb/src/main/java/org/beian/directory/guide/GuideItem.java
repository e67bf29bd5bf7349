package org.beian.directory.guide;

import java.util.List;
import java.util.Locale;

/**
 * An item of the service guide (互联网用户备案服务指南), word for word.
 *
 * @param number 1 to 21
 * @param paragraphsZh the guide's own text, its slips included; empty for items 18 to 20, whose
 *     tables are the authorities on record
 * @param paragraphsEn our translation, paragraph by paragraph
 * @param noteZh what a reader must know where the guide has a slip or is out of date, or null
 */
public record GuideItem(
    int number,
    String titleZh,
    String titleEn,
    List<String> paragraphsZh,
    List<String> paragraphsEn,
    String noteZh,
    String noteEn) {

  public GuideItem {
    paragraphsZh = List.copyOf(paragraphsZh);
    paragraphsEn = List.copyOf(paragraphsEn);
  }

  public String title(Locale locale) {
    return isEnglish(locale) ? titleEn : titleZh;
  }

  public List<String> paragraphs(Locale locale) {
    return isEnglish(locale) ? paragraphsEn : paragraphsZh;
  }

  /** The note, or null when there is none. */
  public String note(Locale locale) {
    return isEnglish(locale) ? noteEn : noteZh;
  }

  private static boolean isEnglish(Locale locale) {
    return locale.getLanguage().equals("en");
  }
}
