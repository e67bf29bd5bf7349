package org.beian.web.api.event;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** A page of events, as text. */
final class EventAnswer {

  private static final ObjectMapper JSON = JsonMapper.builder().build();

  private EventAnswer() {}

  static String page(List<ObjectNode> events, long last) {
    ObjectNode page = JSON.createObjectNode();
    page.putArray("items").addAll(events);
    page.put("next", Long.toString(last));
    return page.toString();
  }
}
