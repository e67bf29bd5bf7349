package org.beian.web.desk.queue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beian.directory.authority.AuthorityCode;
import org.beian.filing.form.ApplicationKind;
import org.beian.filing.form.FilingTrack;
import org.beian.filing.queue.QueueFilter;
import org.beian.filing.queue.QueueFilter.Holding;
import org.beian.filing.queue.Urgency;
import org.beian.web.desk.DeskRequest;

/**
 * The filter of the queue as it stands in the page's address; what cannot be read filters nothing.
 */
final class QueueAddress {

  private static final String[] NAMES = {
    "q", "track", "kind", "urgency", "holding", "authority", "label", "size"
  };
  private static final int LONGEST = 100;

  private final Map<String, String> given = new LinkedHashMap<>();

  QueueAddress(DeskRequest request) {
    for (String name : NAMES) {
      String value = request.sent(name);
      given.put(name, value.substring(0, Math.min(LONGEST, value.length())));
    }
  }

  String get(String name) {
    return given.getOrDefault(name, "");
  }

  /** The filter; without an authority that of the reader. */
  QueueFilter filter(AuthorityCode own) {
    String authority = get("authority");
    AuthorityCode asked =
        authority.matches("[A-Z]{2,20}") && !authority.equals("ALL")
            ? new AuthorityCode(authority)
            : own;
    return new QueueFilter(
        authority.equals("ALL") ? null : asked,
        read(FilingTrack.values(), "track").orElse(null),
        read(ApplicationKind.values(), "kind").orElse(null),
        read(Urgency.values(), "urgency").orElse(null),
        read(Holding.values(), "holding").orElse(Holding.ANY),
        get("q"),
        get("label"));
  }

  private <E extends Enum<E>> Optional<E> read(E[] values, String name) {
    return Stream.of(values).filter(value -> value.name().equals(get(name))).findFirst();
  }

  /** The same filter with one part changed, as the query of an address. */
  String with(String name, String value) {
    Map<String, String> all = new LinkedHashMap<>(given);
    all.put(name, value);
    return query(all);
  }

  /** The filter as the query of an address. */
  String query() {
    return query(given);
  }

  private static String query(Map<String, String> all) {
    return "?"
        + all.entrySet().stream()
            .filter(one -> !one.getValue().isEmpty())
            .map(
                one ->
                    one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
  }
}
