package org.beian.filing.webhook;

import java.time.Instant;
import java.util.List;

/**
 * A webhook as its organisation's programs see it.
 *
 * @param types what it is told of, as events name it
 */
public record WebhookView(
    long id, String clientId, String url, List<String> types, Algorithm algorithm, Instant madeAt) {

  public WebhookView {
    types = List.copyOf(types);
  }
}
