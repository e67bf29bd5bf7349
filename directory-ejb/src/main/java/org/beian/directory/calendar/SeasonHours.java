package org.beian.directory.calendar;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The office hours of one season on working days.
 *
 * @param usual in the order of the day, never none
 * @param apart the days of the week whose hours are others, never none either: an office that is
 *     closed all day is a matter of the calendar
 */
public record SeasonHours(List<OfficeInterval> usual, Map<DayOfWeek, List<OfficeInterval>> apart) {

  public SeasonHours {
    usual = List.copyOf(usual);
    apart = Map.copyOf(apart);
  }

  /** The hours on a day of the week. */
  public List<OfficeInterval> on(DayOfWeek day) {
    return apart.getOrDefault(day, usual);
  }

  /** Reads what {@link #toString} writes. */
  public static SeasonHours read(String text) {
    String[] parts = text.split(";", -1);
    Map<DayOfWeek, List<OfficeInterval>> apart = new EnumMap<>(DayOfWeek.class);
    for (String part : Arrays.asList(parts).subList(1, parts.length)) {
      String[] pair = part.split("=", -1);
      apart.put(DayOfWeek.valueOf(pair[0]), intervals(pair[1]));
    }
    return new SeasonHours(intervals(parts[0]), apart);
  }

  /** As columns have it: {@code 09:30-13:30,16:00-19:30;FRIDAY=09:30-13:30}. */
  @Override
  public String toString() {
    return usualText()
        + apart.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(day -> ";" + day.getKey() + "=" + joined(day.getValue()))
            .collect(Collectors.joining());
  }

  /** The usual hours as the guide writes them: {@code 09:30-13:30,16:00-19:30}. */
  public String usualText() {
    return joined(usual);
  }

  /** The hours of a day of the week that are others, as the guide writes hours; empty if none. */
  public String apartText(DayOfWeek day) {
    return apart.containsKey(day) ? joined(apart.get(day)) : "";
  }

  /** As the guide's table has hours, with the days apart behind: {@code …，星期五09:30-13:30}. */
  String guideText(Locale locale) {
    return usualText()
        + apart.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(day -> name(day.getKey(), locale) + joined(day.getValue()))
            .collect(Collectors.joining());
  }

  private static String name(DayOfWeek day, Locale locale) {
    return locale.getLanguage().equals("en")
        ? "; " + day.getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " "
        : "，" + day.getDisplayName(TextStyle.FULL, Locale.SIMPLIFIED_CHINESE);
  }

  private static String joined(List<OfficeInterval> intervals) {
    return intervals.stream().map(OfficeInterval::toString).collect(Collectors.joining(","));
  }

  private static List<OfficeInterval> intervals(String text) {
    return Arrays.stream(text.split(",", -1))
        .map(part -> part.split("-", -1))
        .map(ends -> new OfficeInterval(LocalTime.parse(ends[0]), LocalTime.parse(ends[1])))
        .toList();
  }
}
