package org.beian.filing.event;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.beian.directory.calendar.CalendarService;

/** Writes events as programs read them. */
public final class EventJson {

  private static final ObjectMapper JSON = JsonMapper.builder().build();

  private EventJson() {}

  /** Id of an event: the same wherever it is met. */
  public static String idOf(EventView event) {
    return "evt-" + event.position();
  }

  /** The event as an object; what is not meant is left out. */
  public static ObjectNode of(EventView event) {
    ObjectNode json = JSON.createObjectNode();
    json.put("id", idOf(event));
    json.put("cursor", Long.toString(event.position()));
    json.put("type", event.type().text());
    json.put("sandbox", event.sandbox());
    put(json, "applicationNo", event.applicationNo());
    put(json, "filingNo", event.filingNo());
    put(json, "job", event.job());
    if (event.unit() != null) {
      json.putObject("unit")
          .put("certNo", event.unit().certNo())
          .put("lineNo", event.unit().lineNo());
    }
    json.put(
        "at",
        DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
            event
                .at()
                .truncatedTo(ChronoUnit.MILLIS)
                .atZone(CalendarService.BEIJING)
                .toOffsetDateTime()));
    return json;
  }

  private static void put(ObjectNode json, String name, String value) {
    if (value != null) {
      json.put(name, value);
    }
  }
}
