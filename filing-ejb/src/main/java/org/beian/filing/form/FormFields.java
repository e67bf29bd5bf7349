package org.beian.filing.form;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All fields of {@link FilingForm}, in the order of the form, and the ways to go through them.
 *
 * <p>Formats and limits stand in {@code form-fields.tsv}.
 */
public final class FormFields {

  private static final Map<String, FormField> FIELDS =
      TextResource.lines(FormFields.class, "form-fields.tsv").stream()
          .map(line -> field(line.split("\t", -1)))
          .collect(Collectors.toMap(FormField::path, Function.identity()));
  private static final FormTree TREE = FormTree.of(FIELDS);
  private static final List<FormField> IN_ORDER = TREE.fields().toList();
  private static final Map<String, Integer> PLACES = places();

  private FormFields() {}

  /** Every field, in the order of the form. */
  public static List<FormField> all() {
    return IN_ORDER;
  }

  /**
   * Finds a field.
   *
   * @param pointer JSON pointer, such as {@code /connection/ipRanges/0/range}
   */
  public static Optional<FormField> find(String pointer) {
    return Optional.ofNullable(FIELDS.get(path(pointer)));
  }

  /**
   * Puts every text of the form into the shape of its field.
   *
   * @return the form with no section and no row missing; blank texts are null, and rows keep their
   *     numbers
   */
  public static FilingForm normalise(FilingForm form) {
    return (FilingForm) TREE.normalise(form);
  }

  /** Shows every text that was given; rows beyond the limit of their list are left out. */
  public static void visit(FilingForm form, Visitor visitor) {
    TREE.visit("", form, visitor);
  }

  /** Compares JSON pointers by where the fields stand in the form; rows of a list by number. */
  public static int compare(String pointer, String other) {
    String[] names = pointer.split("/", -1);
    String[] others = other.split("/", -1);
    StringBuilder path = new StringBuilder();
    for (int i = 1; i < Math.min(names.length, others.length); i++) {
      if (!names[i].equals(others[i])) {
        return Character.isDigit(names[i].charAt(0)) && Character.isDigit(others[i].charAt(0))
            ? Long.compare(Long.parseLong(names[i]), Long.parseLong(others[i]))
            : Integer.compare(place(path + names[i]), place(path + others[i]));
      }
      path.append(Character.isDigit(names[i].charAt(0)) ? "*" : names[i]).append('.');
    }
    return Integer.compare(names.length, others.length);
  }

  /** Orders findings by where their fields stand in the form. */
  public static Comparator<Finding> inFormOrder() {
    return (finding, other) -> compare(finding.field(), other.field());
  }

  /** The path of a field, with {@code *} for an index, from its JSON pointer or its path. */
  static String path(String pointer) {
    StringBuilder path = new StringBuilder(pointer.length());
    int from = pointer.startsWith("/") ? 1 : 0;
    while (from <= pointer.length()) {
      int end = endOfName(pointer, from);
      boolean index = !path.isEmpty() && isNumber(pointer, from, end);
      path.append(path.isEmpty() ? "" : ".").append(index ? "*" : pointer.substring(from, end));
      from = end + 1;
    }
    return path.toString();
  }

  private static int endOfName(String pointer, int from) {
    int end = from;
    while (end < pointer.length() && pointer.charAt(end) != '/' && pointer.charAt(end) != '.') {
      end++;
    }
    return end;
  }

  private static boolean isNumber(String pointer, int from, int end) {
    return from < end && pointer.substring(from, end).chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static int place(String path) {
    return PLACES.getOrDefault(path, PLACES.size());
  }

  /** Places of fields and of the sections and lists around them. */
  private static Map<String, Integer> places() {
    Map<String, Integer> places = new HashMap<>();
    for (FormField field : IN_ORDER) {
      String path = field.path();
      for (int end = path.length(); end > 0; end = path.lastIndexOf('.', end - 1)) {
        places.putIfAbsent(path.substring(0, end), places.size());
      }
    }
    return places;
  }

  private static FormField field(String[] cells) {
    return new FormField(
        cells[0],
        Format.valueOf(cells[1]),
        new BigDecimal(cells[2]),
        new BigDecimal(cells[3]),
        cells[4].isEmpty() ? null : cells[4],
        Integer.parseInt(cells[5]));
  }

  /** Is shown what stands in a form. */
  public interface Visitor {

    /** A text that was given. */
    void text(String pointer, FormField field, String text);

    /** A list with more rows than it may have. */
    void overfull(String pointer, int most, int rows);
  }
}
