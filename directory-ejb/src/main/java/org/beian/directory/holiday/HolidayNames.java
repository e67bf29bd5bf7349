package org.beian.directory.holiday;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What days are called, in both languages. */
final class HolidayNames {

  static final int LONGEST = 40;

  private static final String MAKE_UP = "调休上班日";
  private static final Pattern NOTES =
      Pattern.compile("[（(][^（()）]*[）)]|第.*|\\s.*|调休上班日|补班|上班|调休|假期|休$|班$");
  private static final Map<String, String> ENGLISH = english();

  private HolidayNames() {}

  /** The day under the names that the calendar shows; {@code typedEn} may be empty. */
  static HolidayDay named(LocalDate day, boolean working, String typed, String typedEn) {
    String holiday = NOTES.matcher(typed.strip()).replaceAll("");
    String zh = holiday.isEmpty() ? typed.strip() : holiday;
    String en = typedEn.isBlank() ? ENGLISH.getOrDefault(zh, zh) : typedEn.strip();
    boolean whole = !typedEn.isBlank() || !working;
    return new HolidayDay(
        day, working, working ? zh + MAKE_UP : zh, whole ? en : "Make-up workday for " + en);
  }

  private static Map<String, String> english() {
    Map<String, String> names = new LinkedHashMap<>();
    names.put("元旦", "New Year's Day");
    names.put("春节", "Spring Festival");
    names.put("清明节", "Qingming Festival");
    names.put("劳动节", "Labour Day");
    names.put("端午节", "Dragon Boat Festival");
    names.put("中秋节", "Mid-Autumn Festival");
    names.put("国庆节", "National Day");
    names.put("肉孜节", "Rouzi Festival (Eid al-Fitr)");
    names.put("古尔邦节", "Gurban Festival (Eid al-Adha)");
    return names;
  }
}
