package org.beian.web.api.event;

import org.beian.filing.webhook.WebhookDesk;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of a test. */
@Schema(name = "Tried", description = "What came of sending a test event.")
public record TriedBody(
    boolean taken,
    @Schema(description = "HTTP status of the receiver; 0 without an answer.", example = "200")
        int status,
    @Schema(description = "Why there was no answer; absent with one.") String fault) {

  public static TriedBody of(WebhookDesk.Tried tried) {
    return new TriedBody(tried.status() / 100 == 2, tried.status(), tried.fault());
  }
}
