package org.beian.directory.trace;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.AttributeType;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.common.AttributesBuilder;
import io.opentelemetry.sdk.trace.data.DelegatingSpanData;
import io.opentelemetry.sdk.trace.data.EventData;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.data.StatusData;
import java.util.List;
import java.util.Set;

/**
 * A span as it may leave: addresses end before their question mark, behind which query codes stand,
 * and of faults the kind is told but not their words, which may repeat what somebody typed. The log
 * has these, under the same correlation id.
 */
class DiscreetSpan extends DelegatingSpanData {

  private static final Set<String> WORDS =
      Set.of("exception.message", "exception.stacktrace", "url.query");

  DiscreetSpan(SpanData span) {
    super(span);
  }

  @Override
  public Attributes getAttributes() {
    return discreet(super.getAttributes());
  }

  @Override
  public List<EventData> getEvents() {
    return super.getEvents().stream()
        .map(
            event ->
                EventData.create(
                    event.getEpochNanos(), event.getName(), discreet(event.getAttributes())))
        .toList();
  }

  @Override
  public StatusData getStatus() {
    return StatusData.create(super.getStatus().getStatusCode(), "");
  }

  private static Attributes discreet(Attributes attributes) {
    AttributesBuilder told = Attributes.builder();
    attributes.forEach((key, value) -> put(told, key, value));
    return told.build();
  }

  @SuppressWarnings("unchecked")
  private static void put(AttributesBuilder told, AttributeKey<?> key, Object value) {
    if (WORDS.contains(key.getKey())) {
      return;
    }
    Object discreet = key.getType() == AttributeType.STRING ? withoutQuery((String) value) : value;
    told.put((AttributeKey<Object>) key, discreet);
  }

  private static String withoutQuery(String text) {
    int mark = text.indexOf('?');
    return mark < 0 ? text : text.substring(0, mark);
  }
}
