package org.beian.directory.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;

/**
 * Office hours of an authority on working days (guide item 20), in Beijing time.
 *
 * <p>The guide does not say when the seasons change. The dates are the region's rule (General
 * Office notices of 2022 and 2023: 1 May and 1 October) until an administrator enters others; none
 * was found for Bayingolin itself.
 *
 * @param summerFrom first day of summer hours, each year
 * @param winterFrom first day of winter hours, each year, after {@code summerFrom}
 */
public record OfficeHours(
    MonthDay summerFrom, MonthDay winterFrom, SeasonHours summer, SeasonHours winter) {

  /** The season a day lies in. */
  public Season seasonOf(LocalDate day) {
    MonthDay date = MonthDay.from(day);
    return date.compareTo(summerFrom) >= 0 && date.compareTo(winterFrom) < 0
        ? Season.SUMMER
        : Season.WINTER;
  }

  /** The hours of a working day, in their order. */
  public List<OfficeInterval> on(LocalDate day) {
    return (seasonOf(day) == Season.SUMMER ? summer : winter).on(day.getDayOfWeek());
  }

  /**
   * Both seasons as the guide's table has them, {@code 10:00-14:00,16:00-19:30（冬）；…（夏）}, in a
   * reader's language.
   */
  public String guideText(Locale locale) {
    return String.join("", guideSeasons(locale));
  }

  /** The parts of {@link #guideText}, a season each. */
  public List<String> guideSeasons(Locale locale) {
    return locale.getLanguage().equals("en")
        ? List.of(winter.guideText(locale) + " (winter); ", summer.guideText(locale) + " (summer)")
        : List.of(winter.guideText(locale) + "（冬）；", summer.guideText(locale) + "（夏）");
  }
}
