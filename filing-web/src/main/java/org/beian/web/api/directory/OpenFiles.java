package org.beian.web.api.directory;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beian.directory.authority.AuthorityView;
import org.beian.directory.calendar.DayKind;
import org.beian.directory.calendar.DayView;
import org.beian.filing.codes.CodeList;
import org.beian.filing.sheet.Csv;

/** Public data as files: CSV (RFC 4180), vCard (RFC 6350), iCalendar (RFC 5545). */
final class OpenFiles {

  private static final String LINE = "\r\n";
  private static final int LONGEST_LINE = 75;
  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private OpenFiles() {}

  static String authorities(
      List<AuthorityView> authorities, Function<AuthorityView, String> hours, Locale locale) {
    return table(
        Stream.concat(
            Stream.of(
                List.of(
                    "code",
                    "name",
                    "consultationPhone",
                    "complaintPhone",
                    "address",
                    "hours",
                    "validFrom")),
            authorities.stream()
                .map(
                    one ->
                        List.of(
                            one.code().value(),
                            one.name(locale),
                            String.join(" ", one.details().consultationPhones()),
                            String.join(" ", one.details().complaintPhones()),
                            one.address(locale),
                            hours.apply(one),
                            one.since() == null ? "" : one.since().toString()))));
  }

  static String codes(CodeList list, Locale locale) {
    return table(
        Stream.concat(
            Stream.of(List.of("code", "label")),
            list.codes().stream().map(code -> List.of(code.code(), code.label(locale)))));
  }

  static String cards(List<AuthorityView> authorities, Locale locale) {
    return folded(cardsOf(authorities, locale));
  }

  private static String cardsOf(List<AuthorityView> authorities, Locale locale) {
    return authorities.stream()
        .map(
            one ->
                String.join(
                    LINE,
                    "BEGIN:VCARD",
                    "VERSION:4.0",
                    "KIND:org",
                    "UID:urn:beian:authority:" + one.code().value(),
                    "FN:" + escaped(one.name(locale)),
                    one.details().consultationPhones().stream()
                        .map(phone -> "TEL;TYPE=work,voice:" + phone)
                        .collect(Collectors.joining(LINE)),
                    "ADR;TYPE=work:;;" + escaped(one.address(locale)) + ";;;;CN",
                    "END:VCARD",
                    ""))
        .collect(Collectors.joining());
  }

  /** The days that are not as their weekday says. */
  static String calendar(List<DayView> days, Locale locale, Instant now) {
    String events =
        days.stream()
            .filter(day -> day.kind() != DayKind.WORKDAY && day.kind() != DayKind.WEEKEND)
            .map(day -> event(day, locale, now))
            .collect(Collectors.joining());
    return folded(
        String.join(
            LINE,
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//beian//filing desk//ZH",
            "CALSCALE:GREGORIAN",
            events + "END:VCALENDAR",
            ""));
  }

  private static String event(DayView day, Locale locale, Instant now) {
    LocalDate date = day.date();
    return String.join(
        LINE,
        "BEGIN:VEVENT",
        "UID:" + DAY.format(date) + "@calendar.beian",
        "DTSTAMP:" + STAMP.format(now),
        "DTSTART;VALUE=DATE:" + DAY.format(date),
        "DTEND;VALUE=DATE:" + DAY.format(date.plusDays(1)),
        "SUMMARY:" + escaped(day.name(locale)),
        "CATEGORIES:" + (day.working() ? "WORKING" : "OFF"),
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
        "");
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replace("\r", "")
        .replace("\n", "\\n");
  }

  /** No line of more than 75 bytes (RFC 5545, 3.1; RFC 6350, 3.2): the rest follows a blank. */
  private static String folded(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    int bytes = 0;
    for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
      String letter = Character.toString(text.codePointAt(at));
      int length = letter.getBytes(StandardCharsets.UTF_8).length;
      boolean ends = letter.equals("\r") || letter.equals("\n");
      if (!ends && bytes + length > LONGEST_LINE) {
        folded.append(LINE).append(' ');
        bytes = 1;
      }
      folded.append(letter);
      bytes = ends ? 0 : bytes + length;
    }
    return folded.toString();
  }

  private static String table(Stream<List<String>> rows) {
    return rows.map(row -> Csv.line(row.toArray(String[]::new))).collect(Collectors.joining());
  }
}
