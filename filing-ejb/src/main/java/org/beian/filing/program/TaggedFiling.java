package org.beian.filing.program;

import org.beian.filing.registry.FilingNumber;
import org.beian.filing.registry.FilingView;

/**
 * A filing as a program saw it.
 *
 * @param tag how it stood, as {@link #tagOf} told it
 */
public record TaggedFiling(FilingNumber number, String tag) {

  /** How a filing stands, in a short text: another text, another stand. For {@code ETag}. */
  public static String tagOf(FilingView filing) {
    return filing.edition()
        + (filing.isEffective() ? "-" + filing.confirmation().due() : "-cancelled");
  }

  boolean isOutdated(FilingView now) {
    return !tag.equals(tagOf(now));
  }
}
