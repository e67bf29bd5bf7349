package org.beian.filing.search;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Pairs of neighbouring characters of a name, by which a part of it is found through an index: the
 * database parses no Chinese.
 */
final class Grams {

  private static final int SHORTEST = 2;

  private Grams() {}

  /** A name as it is compared: one width of letters, lower case, no blanks. */
  static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\s+", "");
  }

  /** The pairs of a name, each once; none if it is shorter than two characters. */
  static List<String> of(String name) {
    int[] letters = plain(name).codePoints().toArray();
    return IntStream.rangeClosed(0, letters.length - SHORTEST)
        .mapToObj(i -> new String(letters, i, SHORTEST))
        .distinct()
        .toList();
  }
}
