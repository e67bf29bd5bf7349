package org.beian.web.api.view;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of cases. */
@Schema(name = "ReceiptPage", description = "Page of cases, the newest first.")
public record ReceiptPage(
    List<ReceiptBody> items,
    @Schema(
            description = "Cursor of the next page; absent on the last.",
            example = "HEJI20261124000012")
        String next) {

  public ReceiptPage {
    items = List.copyOf(items);
  }
}
