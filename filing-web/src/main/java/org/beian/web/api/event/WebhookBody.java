package org.beian.web.api.event;

import java.time.OffsetDateTime;
import java.util.List;
import org.beian.filing.event.EventType;
import org.beian.filing.webhook.Algorithm;
import org.beian.filing.webhook.WebhookView;
import org.beian.web.api.view.Times;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A webhook. */
@Schema(name = "Webhook", description = "Where your organisation wants to be told of events.")
public record WebhookBody(
    @Schema(example = "61234567890123456") String id,
    @Schema(
            description =
                "Client that made it; when that is out, nothing is sent. Absent where the owner"
                    + " made it on the page.")
        String clientId,
    @Schema(example = "https://filer.example/events") String url,
    @Schema(description = "Types of events.") List<String> types,
    @Schema(description = "How deliveries are signed.") Algorithm algorithm,
    @Schema(description = "Whether the owner has it rest; events are kept meanwhile.")
        boolean paused,
    @Schema(description = "Beijing time.") OffsetDateTime madeAt,
    @Schema(description = "Key of the signatures; in the answer that made it only.")
        String secret) {

  public WebhookBody {
    types = List.copyOf(types);
  }

  /** A webhook without its secret. */
  public static WebhookBody of(WebhookView hook) {
    return of(hook, null);
  }

  /** A webhook that was made just now. */
  public static WebhookBody of(WebhookView hook, String secret) {
    return new WebhookBody(
        Long.toString(hook.id()),
        hook.clientId().isEmpty() ? null : hook.clientId(),
        hook.url(),
        hook.types().stream().map(EventType::valueOf).map(EventType::text).toList(),
        hook.algorithm(),
        hook.paused(),
        Times.beijing(hook.madeAt()),
        secret);
  }
}
