package org.beian.filing.template;

import java.time.Instant;

/**
 * What a template says from a moment on.
 *
 * @param version counts the changes of a draft
 * @param validFrom null: a draft
 * @param publishedBy as colleagues know them; null for a draft
 */
public record TextEdition(
    long id,
    String zh,
    String en,
    int version,
    String madeBy,
    Instant madeAt,
    Instant validFrom,
    String publishedBy) {

  public boolean isDraft() {
    return validFrom == null;
  }
}
