package org.beian.web.api.directory;

import java.util.List;
import java.util.Locale;
import org.beian.directory.guide.GuideItem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An item of the service guide. */
@Schema(name = "GuideItem", description = "Item of the service guide, word for word.")
public record GuideItemBody(
    @Schema(description = "1 to 21.", example = "2") int number,
    @Schema(example = "事项审查类型") String title,
    @Schema(description = "Empty for items 18 to 20: see the authorities.") List<String> paragraphs,
    @Schema(description = "What to know where the guide has a slip; absent where it has none.")
        String note) {

  /** The item in the caller's language. */
  public static GuideItemBody of(GuideItem item, Locale locale) {
    return new GuideItemBody(
        item.number(), item.title(locale), item.paragraphs(locale), item.note(locale));
  }
}
