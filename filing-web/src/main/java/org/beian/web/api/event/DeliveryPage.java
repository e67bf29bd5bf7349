package org.beian.web.api.event;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of deliveries. */
@Schema(name = "DeliveryPage", description = "Page of deliveries, in the order of events.")
public record DeliveryPage(
    List<DeliveryBody> items,
    @Schema(description = "Cursor of the next page; absent on the last.", example = "42")
        String next) {

  public DeliveryPage {
    items = List.copyOf(items);
  }
}
