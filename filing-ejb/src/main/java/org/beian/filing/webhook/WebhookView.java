package org.beian.filing.webhook;

import java.time.Instant;
import java.util.List;

/**
 * A webhook as its organisation sees it.
 *
 * @param clientId the program that made it; empty: the owner did, on the page
 * @param types what it is told of, as events name it
 * @param paused whether nothing is sent until it goes on
 */
public record WebhookView(
    long id,
    boolean sandbox,
    String clientId,
    String url,
    List<String> types,
    Algorithm algorithm,
    boolean paused,
    Instant madeAt) {

  public WebhookView {
    types = List.copyOf(types);
  }
}
