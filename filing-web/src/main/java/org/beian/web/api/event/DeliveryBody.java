package org.beian.web.api.event;

import java.time.OffsetDateTime;
import org.beian.filing.webhook.DeliveryState;
import org.beian.filing.webhook.DeliveryView;
import org.beian.web.api.view.Times;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far an event got. */
@Schema(name = "Delivery", description = "How far an event got.")
public record DeliveryBody(
    @Schema(description = "Id of the event.", example = "evt-42") String event,
    @Schema(description = "Cursor of the event.", example = "42") String cursor,
    DeliveryState state,
    @Schema(description = "How often it was tried.", example = "1") int tries,
    @Schema(description = "When it is tried next, Beijing time; absent once settled.")
        OffsetDateTime dueAt,
    @Schema(description = "When it was tried last, Beijing time; absent if never.")
        OffsetDateTime triedAt,
    @Schema(description = "HTTP status of the last answer; 0 without one.", example = "200")
        int status,
    @Schema(description = "Why there was no answer; absent with one.") String fault) {

  /** The delivery as programs see it. */
  public static DeliveryBody of(DeliveryView view) {
    return new DeliveryBody(
        "evt-" + view.position(),
        Long.toString(view.position()),
        view.state(),
        view.tries(),
        Times.beijing(view.dueAt()),
        Times.beijing(view.triedAt()),
        view.status() == null ? 0 : view.status(),
        view.fault());
  }
}
