package org.beian.directory.office;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.beian.directory.calendar.OfficeInterval;
import org.beian.directory.calendar.SeasonHours;
import org.beian.directory.office.OfficeFault.Kind;

/**
 * Reads hours as people type them: {@code 10:00-14:00, 16:00-19:30}, also with full-width signs.
 */
final class HoursReader {

  private static final Pattern PART =
      Pattern.compile("([0-9]{1,2}:[0-9]{2})\\s*[-－–—~～至]\\s*([0-9]{1,2}:[0-9]{2})");
  private static final Pattern BETWEEN = Pattern.compile("\\s*[,，、;；\\s]\\s*");
  private static final int MOST = 4;

  private final List<OfficeFault> faults;

  HoursReader(List<OfficeFault> faults) {
    this.faults = faults;
  }

  /** The hours of a season; null where there was a fault. */
  SeasonHours season(OfficeField field, String usual, Map<DayOfWeek, String> apart) {
    int before = faults.size();
    List<OfficeInterval> always = intervals(field, null, usual);
    Map<DayOfWeek, List<OfficeInterval>> others = new EnumMap<>(DayOfWeek.class);
    apart.forEach(
        (day, text) -> {
          List<OfficeInterval> own = text.isBlank() ? always : intervals(field, day, text);
          if (!own.equals(always)) {
            others.put(day, own);
          }
        });
    return faults.size() > before ? null : new SeasonHours(always, others);
  }

  private List<OfficeInterval> intervals(OfficeField field, DayOfWeek day, String typed) {
    String text = typed.strip().replace('：', ':').replaceAll("\\s*([-－–—~～至])\\s*", "$1");
    List<OfficeInterval> read = new ArrayList<>();
    for (String part : text.isEmpty() ? List.<String>of() : List.of(BETWEEN.split(text, -1))) {
      Matcher ends = PART.matcher(part);
      OfficeFault fault = ends.matches() ? take(field, day, ends, read) : fault(field, day, part);
      if (fault != null) {
        faults.add(fault);
        return List.of();
      }
    }
    if (read.isEmpty() || read.size() > MOST) {
      faults.add(fault(field, day, typed));
    }
    return read;
  }

  /** Takes a part of the day; answers what is wrong with it, null if nothing. */
  private static OfficeFault take(
      OfficeField field, DayOfWeek day, Matcher ends, List<OfficeInterval> read) {
    LocalTime from = time(ends.group(1));
    LocalTime to = time(ends.group(2));
    if (from == null || to == null) {
      return fault(field, day, ends.group());
    }
    if (!from.isBefore(to)) {
      return new OfficeFault(field, day, Kind.CLOSES_FIRST, ends.group());
    }
    if (!read.isEmpty() && !from.isAfter(read.get(read.size() - 1).to())) {
      return new OfficeFault(field, day, Kind.OVERLAP, ends.group());
    }
    read.add(new OfficeInterval(from, to));
    return null;
  }

  private static LocalTime time(String text) {
    try {
      return LocalTime.parse(text.length() < 5 ? "0" + text : text);
    } catch (DateTimeException notATime) {
      return null;
    }
  }

  private static OfficeFault fault(OfficeField field, DayOfWeek day, String part) {
    return new OfficeFault(field, day, Kind.HOURS, part);
  }
}
