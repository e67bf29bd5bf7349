package org.beian.web.api.view;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of filings. */
@Schema(name = "FilingPage", description = "Page of filings, the newest first.")
public record FilingPage(
    List<FilingBody> items,
    @Schema(
            description = "Cursor of the next page; absent on the last.",
            example = "652827120260000013")
        String next) {

  public FilingPage {
    items = List.copyOf(items);
  }
}
