package org.beian.filing.form;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the text of a field is put into shape before anybody judges it, so that nothing is refused
 * for its spelling. Full-width forms have become half-width and runs of blanks one blank
 * beforehand.
 */
public enum Format {
  /** Words. */
  TEXT {
    @Override
    String shape(String text) {
      return text;
    }
  },
  /** A person's name: the dots people type stand for the middle dot. */
  NAME {
    @Override
    String shape(String text) {
      return DOTS.matcher(text).replaceAll("·");
    }
  },
  /** A code of a list: upper case. */
  CODE {
    @Override
    String shape(String text) {
      return text.toUpperCase(Locale.ROOT);
    }
  },
  /** A province, two digits; from a division of six digits the first two. */
  PROVINCE {
    @Override
    String shape(String text) {
      return SIX_DIGITS.matcher(text).matches() ? text.substring(0, 2) : text;
    }
  },
  /** A number in which no blank or hyphen has a meaning: upper case without them. */
  COMPACT {
    @Override
    String shape(String text) {
      return FILLERS.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
    }
  },
  /** A day: written {@code 2026-03-01}, whatever stood between the parts. */
  DATE {
    @Override
    String shape(String text) {
      Matcher date = DAY.matcher(BLANKS.matcher(text).replaceAll(""));
      return date.matches()
          ? date.group(1) + "-" + twoDigits(date.group(2)) + "-" + twoDigits(date.group(3))
          : text;
    }
  },
  /** A number: no blanks, no grouping commas. */
  NUMBER {
    @Override
    String shape(String text) {
      return GROUPING.matcher(text).replaceAll("");
    }
  },
  /** Yes or no: {@code true} or {@code false}. */
  FLAG {
    @Override
    String shape(String text) {
      String word = text.toLowerCase(Locale.ROOT);
      return FLAGS.getOrDefault(word, word);
    }
  },
  /** IP addresses: lower case, no blanks, one kind of dot and dash. */
  ADDRESS {
    @Override
    String shape(String text) {
      String dashed = RANGE_SIGNS.matcher(text.replace('。', '.')).replaceAll("-");
      return BLANKS.matcher(dashed).replaceAll("").toLowerCase(Locale.ROOT);
    }
  },
  /** Domain names, web and e-mail addresses: no blanks. */
  NET_NAME {
    @Override
    String shape(String text) {
      return BLANKS.matcher(text).replaceAll("");
    }
  },
  /** Numbers in which a hyphen has a meaning: no blanks, one kind of dash. */
  HYPHENATED {
    @Override
    String shape(String text) {
      return BLANKS.matcher(DASHES.matcher(text).replaceAll("-")).replaceAll("");
    }
  };

  private static final int LONGEST_SHAPED = 10_000;
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\uFEFF]+");
  private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\\u2212]+");
  private static final Pattern FILLERS = Pattern.compile("[\\s\\p{Z}\\p{Pd}\\u2212\\uFEFF]+");
  private static final Pattern GROUPING = Pattern.compile("[\\s\\p{Z},]+");
  private static final Pattern RANGE_SIGNS = Pattern.compile("[\\p{Pd}\\u2212~\\u223C至到]+");
  private static final Pattern DOTS = Pattern.compile(" ?[•・‧∙⋅·] ?");
  private static final Pattern SIX_DIGITS = Pattern.compile("[0-9]{6}");
  private static final Pattern DAY =
      Pattern.compile("([0-9]{4})[-/.年]?([0-9]{1,2})[-/.月]?([0-9]{1,2})日?");
  private static final Map<String, String> FLAGS =
      Map.of(
          "是", "true", "yes", "true", "y", "true", "1", "true", "on", "true", "否", "false", "no",
          "false", "n", "false", "0", "false", "off", "false");

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
      return text.isBlank() ? null : text.strip();
    }
    if (isPlain(text)) {
      return shaped(text);
    }
    String half =
        Normalizer.isNormalized(text, Normalizer.Form.NFKC)
            ? text
            : Normalizer.normalize(text, Normalizer.Form.NFKC);
    return shaped(BLANKS.matcher(half).replaceAll(" ").strip());
  }

  private String shaped(String plain) {
    String shaped = plain.isEmpty() ? plain : shape(plain);
    return shaped.isEmpty() ? null : shaped;
  }

  /** Whether a text is of visible ASCII and common Chinese characters: those are in shape. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!((c > ' ' && c < 0x7F) || (c >= 0x4E00 && c <= 0x9FFF))) {
        return false;
      }
    }
    return true;
  }

  abstract String shape(String text);

  private static String twoDigits(String number) {
    return number.length() == 1 ? "0" + number : number;
  }
}
