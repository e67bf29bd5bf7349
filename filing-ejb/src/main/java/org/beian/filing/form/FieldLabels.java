package org.beian.filing.form;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.beian.directory.text.TextBundle;

/**
 * The labels of the form's fields, in Chinese (any language but English) and English.
 *
 * <p>Labels are kept by the field's path with {@code *} for an index, such as {@code
 * connection.ipRanges.*.range}. Pages and messages use the same ones.
 */
public final class FieldLabels {

  private static final TextBundle LABELS = new TextBundle(FieldLabels.class, "Fields");
  private static final Pattern INDEX = Pattern.compile("/(\\d+)(?=/|$)");

  private FieldLabels() {}

  /**
   * The label of a field; a field in a list is told with its place, counted from one.
   *
   * @param pointer JSON pointer, such as {@code /unit/uscc}, or the path of a field, such as {@code
   *     unit.uscc}
   * @return the label, or the pointer itself where the form has no such field
   */
  public static String label(String pointer, Locale locale) {
    ResourceBundle bundle = LABELS.in(locale);
    String key = FormFields.path(pointer);
    if (!bundle.containsKey(key)) {
      return pointer;
    }
    String label = bundle.getString(key);
    return INDEX
        .matcher(pointer)
        .results()
        .reduce((first, last) -> last)
        .map(place -> bundle.getString("place").formatted(label, placeOf(place)))
        .orElse(label);
  }

  private static String placeOf(MatchResult index) {
    return String.valueOf(Long.parseLong(index.group(1)) + 1);
  }
}
