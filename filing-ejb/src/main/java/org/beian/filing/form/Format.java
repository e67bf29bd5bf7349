package org.beian.filing.form;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How the text of a field is put into shape before anybody judges it, so that nothing is refused
 * for its spelling.
 */
public enum Format {
  /** Words: full-width forms become half-width, runs of blanks one blank. */
  TEXT {
    @Override
    String shape(String text) {
      return text;
    }
  },
  /** A code of a list: upper case. */
  CODE {
    @Override
    String shape(String text) {
      return text.toUpperCase(Locale.ROOT);
    }
  },
  /** A number in which no blank or hyphen has a meaning: upper case without them. */
  COMPACT {
    @Override
    String shape(String text) {
      return FILLERS.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
    }
  };

  private static final int LONGEST_SHAPED = 10_000;
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\uFEFF]+");
  private static final Pattern FILLERS = Pattern.compile("[\\s\\p{Pd}\\u2212]+");

  /**
   * Puts a text into shape.
   *
   * @return null where nothing but blanks was given; a text beyond all limits is only stripped
   */
  public String normalise(String text) {
    if (text == null) {
      return null;
    }
    if (text.length() > LONGEST_SHAPED) {
      return text.strip();
    }
    String half =
        Normalizer.isNormalized(text, Normalizer.Form.NFKC)
            ? text
            : Normalizer.normalize(text, Normalizer.Form.NFKC);
    String shaped = shape(BLANKS.matcher(half).replaceAll(" ").strip());
    return shaped.isEmpty() ? null : shaped;
  }

  abstract String shape(String text);
}
