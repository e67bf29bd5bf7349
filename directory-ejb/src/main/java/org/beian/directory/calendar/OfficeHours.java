package org.beian.directory.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Office hours of an authority on working days (guide item 20), in Beijing time.
 *
 * <p>The guide does not say when the seasons change. The dates are the region's rule (General
 * Office notices of 2022 and 2023: 1 May and 1 October); none was found for Bayingolin itself.
 *
 * @param summerFrom first day of summer hours, each year
 * @param winterFrom first day of winter hours, each year
 */
public record OfficeHours(
    MonthDay summerFrom,
    MonthDay winterFrom,
    List<OfficeInterval> summer,
    List<OfficeInterval> winter) {

  public OfficeHours {
    summer = List.copyOf(summer);
    winter = List.copyOf(winter);
  }

  /** The season a day lies in. */
  public Season seasonOf(LocalDate day) {
    MonthDay date = MonthDay.from(day);
    return date.compareTo(summerFrom) >= 0 && date.compareTo(winterFrom) < 0
        ? Season.SUMMER
        : Season.WINTER;
  }

  /** The hours of a season, in the order of the day. */
  public List<OfficeInterval> of(Season season) {
    return season == Season.SUMMER ? summer : winter;
  }

  /** Both seasons as the guide's table has them: {@code 10:00-14:00,16:00-19:30（冬）；…（夏）}. */
  public String guideText() {
    return joined(winter) + "（冬）；" + joined(summer) + "（夏）";
  }

  private static String joined(List<OfficeInterval> intervals) {
    return intervals.stream().map(OfficeInterval::toString).collect(Collectors.joining(","));
  }
}
