package org.beian.filing.template;

import java.util.List;

/**
 * A template with all its editions.
 *
 * @param key of a text of the product, or {@code reply:} and a number
 * @param name what a reply is picked by; null for a text of the product
 * @param zh what it says now; empty for a reply that was never published
 * @param editions the draft first, then the last published first
 * @param retired a reply that is offered no longer
 */
public record TemplateSheet(
    String key,
    TemplateKind kind,
    String name,
    List<Placeholder> placeholders,
    String zh,
    String en,
    List<TextEdition> editions,
    boolean retired) {

  public TemplateSheet {
    placeholders = List.copyOf(placeholders);
    editions = List.copyOf(editions);
  }

  /** The draft, or null. */
  public TextEdition draft() {
    return editions.stream().filter(TextEdition::isDraft).findFirst().orElse(null);
  }
}
