package org.beian.web.desk.records;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.beian.directory.authority.AuthorityCode;
import org.beian.filing.form.ConnectionRole;
import org.beian.filing.form.FilingTrack;
import org.beian.filing.registry.FilingStatus;
import org.beian.filing.search.SearchQuery;
import org.beian.web.desk.DeskRequest;

/** Reads a question to the register from the fields of its page; what is no value asks nothing. */
final class QueryWords {

  /** The fields. */
  static final String[] NAMES = {"q", "authority", "track", "role", "status", "from", "to"};

  private static final int LONGEST = 200;
  private static final int DAY_LENGTH = "2026-11-24".length();

  private QueryWords() {}

  static SearchQuery read(DeskRequest sent) {
    String words = sent.sent("q");
    return new SearchQuery(
        words.substring(0, Math.min(words.length(), LONGEST)),
        authority(sent.sent("authority")),
        one(FilingTrack.class, sent.sent("track")),
        one(ConnectionRole.class, sent.sent("role")),
        one(FilingStatus.class, sent.sent("status")),
        day(sent.sent("from")),
        day(sent.sent("to")));
  }

  /** What was sent under some names, as the query of an address that more may be added to. */
  static String asked(DeskRequest sent, String... names) {
    return Arrays.stream(names)
        .filter(name -> !sent.sent(name).isEmpty())
        .map(name -> name + "=" + URLEncoder.encode(sent.sent(name), StandardCharsets.UTF_8) + "&")
        .collect(Collectors.joining());
  }

  static AuthorityCode authority(String code) {
    return code.matches("[A-Z]{2,20}") ? new AuthorityCode(code) : null;
  }

  /** A day as a browser sends one; null for none, and for one that no calendar of ours reaches. */
  static LocalDate day(String text) {
    try {
      return text.length() == DAY_LENGTH ? LocalDate.parse(text) : null;
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  static <E extends Enum<E>> E one(Class<E> type, String name) {
    String upper = name.toUpperCase(Locale.ROOT);
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equals(upper))
        .findFirst()
        .orElse(null);
  }
}
