package org.beian.directory.holiday;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.beian.directory.holiday.HolidayFault.Kind;

/**
 * Reads a notice: lines of {@code date,kind,name,English name}, or the all-day events of iCalendar
 * (RFC 5545), whose summaries say 班 where the day is worked.
 */
final class HolidayReader {

  private static final int LONGEST_SPAN = 31; // days
  private static final String COMMA = "[,，\t]";
  private static final Pattern OFF = Pattern.compile("放假|休|off|holiday");
  private static final Pattern WORK = Pattern.compile("上班|班|work|workday");
  private static final Pattern PROPERTY = Pattern.compile("([A-Z-]+)(?:;[^:]*)?:(.*)");

  final Map<LocalDate, HolidayDay> days = new TreeMap<>();
  final List<HolidayFault> faults = new ArrayList<>();

  private final int year;

  HolidayReader(int year) {
    this.year = year;
  }

  void read(String text) {
    String[] lines = text.replace("\uFEFF", "").split("\r\n|\r|\n", -1);
    if (text.contains("BEGIN:VCALENDAR")) {
      readEvents(lines);
    } else {
      for (int i = 0; i < lines.length; i++) {
        readRow(i + 1, lines[i].strip());
      }
    }
    if (days.isEmpty() && faults.isEmpty()) {
      fault(0, Kind.EMPTY);
    }
  }

  private void readRow(int line, String row) {
    boolean heading = line == 1 && row.matches("(?i)(date|日期).*");
    if (row.isEmpty() || row.startsWith("#") || heading) {
      return;
    }
    String[] cells = row.split(COMMA, -1);
    Optional<LocalDate> day = date(cells[0], "uuuu-MM-dd");
    String kind = cell(cells, 1).toLowerCase(Locale.ROOT);
    boolean works = WORK.matcher(kind).matches();
    if (day.isEmpty()) {
      fault(line, Kind.DATE_MALFORMED);
    } else if (!works && !OFF.matcher(kind).matches()) {
      fault(line, Kind.KIND_UNKNOWN);
    } else {
      add(line, day.get(), works, cell(cells, 2), cell(cells, 3));
    }
  }

  private static String cell(String[] cells, int index) {
    return index < cells.length ? cells[index].strip().replaceAll("^\"|\"$", "") : "";
  }

  /** A line that begins with a blank goes on where the one before ended. */
  private void readEvents(String[] lines) {
    Map<String, String> event = new TreeMap<>();
    int begin = 0;
    for (int i = 0; i < lines.length; i++) {
      StringBuilder unfolded = new StringBuilder(lines[i]);
      int line = i + 1;
      while (i + 1 < lines.length && lines[i + 1].matches("[ \t].*")) {
        i++;
        unfolded.append(lines[i].substring(1));
      }
      Matcher property = PROPERTY.matcher(unfolded);
      if (unfolded.toString().equals("BEGIN:VEVENT")) {
        event.clear();
        begin = line;
      } else if (unfolded.toString().equals("END:VEVENT")) {
        readEvent(begin, event);
      } else if (property.matches()) {
        event.put(property.group(1), property.group(2).strip());
      }
    }
  }

  private void readEvent(int line, Map<String, String> event) {
    Optional<LocalDate> first = date(event.getOrDefault("DTSTART", ""), "uuuuMMdd");
    if (first.isEmpty()) {
      fault(line, Kind.DATE_MALFORMED);
      return;
    }
    LocalDate end =
        date(event.getOrDefault("DTEND", ""), "uuuuMMdd").orElse(first.get().plusDays(1));
    long span = ChronoUnit.DAYS.between(first.get(), end);
    if (span < 1 || span > LONGEST_SPAN) {
      fault(line, Kind.SPAN);
      return;
    }
    String summary = event.getOrDefault("SUMMARY", "").replaceAll("\\\\([,;\\\\])", "$1");
    first.get().datesUntil(end).forEach(day -> add(line, day, summary.contains("班"), summary, ""));
  }

  private void add(int line, LocalDate day, boolean working, String name, String english) {
    if (name.isBlank() || name.length() > HolidayNames.LONGEST || english.length() > 80) {
      fault(line, Kind.NAME_MISSING);
    } else if (day.getYear() != year) {
      fault(line, Kind.OTHER_YEAR);
    } else if (working && day.getDayOfWeek().getValue() < 6) {
      fault(line, Kind.NOT_WEEKEND);
    } else if (days.putIfAbsent(day, HolidayNames.named(day, working, name, english)) != null) {
      fault(line, Kind.TWICE);
    }
  }

  private static Optional<LocalDate> date(String text, String pattern) {
    String plain = text.strip().replaceAll("T.*", "");
    try {
      return Optional.of(
          LocalDate.parse(
              plain,
              DateTimeFormatter.ofPattern(pattern, Locale.ROOT)
                  .withResolverStyle(ResolverStyle.STRICT)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private void fault(int line, Kind kind) {
    faults.add(new HolidayFault(line, kind));
  }
}
