package org.beian.filing.template;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words of a template in one language, with placeholders in braces. */
record TemplateWords(String text) {

  private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)\\}");
  private static final Pattern STRAY = Pattern.compile("[{}]");

  /** What stands in braces and is none of these, as it was typed; a stray brace too. */
  List<String> unknown(List<Placeholder> known) {
    List<String> words = known.stream().map(Placeholder::word).toList();
    List<String> unknown = new ArrayList<>();
    for (MatchResult place : PLACE.matcher(text).results().toList()) {
      if (!words.contains(place.group(1))) {
        unknown.add(place.group());
      }
    }
    Matcher stray = STRAY.matcher(PLACE.matcher(text).replaceAll(""));
    if (stray.find()) {
      unknown.add(stray.group());
    }
    return unknown;
  }

  /** The text with every placeholder filled; one without a value is left out. */
  String filled(Function<String, String> values) {
    return PLACE
        .matcher(text)
        .replaceAll(
            place -> {
              String value = values.apply(place.group(1));
              return Matcher.quoteReplacement(value == null ? "" : value);
            });
  }
}
