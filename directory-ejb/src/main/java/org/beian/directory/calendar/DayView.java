package org.beian.directory.calendar;

import java.time.LocalDate;
import java.util.Locale;

/**
 * A day of the calendar and why it is as it is.
 *
 * @param date a day in Beijing
 * @param nameZh what to call the reason, such as 国庆节, 周末, 调休上班日
 * @param verified false for a day whose notice could not be verified; such a day never moves a
 *     deadline or closes an office here
 */
public record DayView(
    LocalDate date,
    boolean working,
    DayKind kind,
    String nameZh,
    String nameEn,
    DayScope scope,
    boolean verified) {

  public String name(Locale locale) {
    return locale.getLanguage().equals("en") ? nameEn : nameZh;
  }
}
