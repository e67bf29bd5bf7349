package org.beian.web.form;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.beian.directory.authority.AuthorityDirectory;
import org.beian.filing.codes.CodeLists;
import org.beian.filing.form.FieldLabels;
import org.beian.web.texts.Texts;

/** A form as the official table (国际联网单位备案表) shows it: words for codes, boxes for choices. */
public final class Sheet {

  private final TypedForm fields;
  private final List<Place> places;
  private final Locale locale;
  private final String authority;
  private final String number;

  /** A choice of the table and whether it is ticked. */
  public record Box(String label, boolean ticked) {}

  /**
   * Lays a form out.
   *
   * @param number filing or application number, empty before there is one
   */
  public Sheet(TypedForm fields, AuthorityDirectory directory, Locale locale, String number) {
    this.fields = fields;
    this.places = Place.all(directory.divisions(), locale);
    this.locale = locale;
    this.number = number;
    String code = fields.text("/authority");
    this.authority =
        directory.all().stream()
            .filter(one -> one.code().value().equals(code))
            .map(one -> one.name(locale))
            .findFirst()
            .orElse(code);
  }

  public String getAuthority() {
    return authority;
  }

  public String getNumber() {
    return number;
  }

  public String label(String pointer) {
    return FieldLabels.label(pointer, locale);
  }

  /** What was filled in, a list as lines. */
  public String text(String pointer) {
    return fields.text(pointer);
  }

  /** The words for the code at a pointer; what was typed if it is no code of the list. */
  public String word(String pointer, String list) {
    return CodeLists.label(list, fields.text(pointer), locale);
  }

  /** Every choice of a list, with those ticked that the form has at a pointer. */
  public List<Box> boxes(String pointer, String list) {
    Set<String> chosen = Set.copyOf(TypedForm.lines(fields.text(pointer)));
    return CodeLists.find(list).orElseThrow().codes().stream()
        .map(code -> new Box(code.label(locale), chosen.contains(code.code())))
        .toList();
  }

  /** Yes or no, or nothing. */
  public String yesNo(String pointer) {
    return switch (fields.text(pointer)) {
      case "true" -> Texts.of("apply.field.yes", locale);
      case "false" -> Texts.of("apply.field.no", locale);
      default -> fields.text(pointer);
    };
  }

  /** The name of the place whose code stands at a pointer; what was typed if it is none. */
  public String division(String pointer) {
    String code = fields.text(pointer);
    return places.stream()
        .filter(place -> place.code().equals(code))
        .map(Place::name)
        .findFirst()
        .orElse(code);
  }

  /** Pointers of the rows of a list. */
  public List<String> rows(String pointer) {
    return IntStream.range(0, fields.rows(pointer)).mapToObj(i -> pointer + "/" + i).toList();
  }

  public boolean isIcp() {
    return fields.text("/track").equals("ICP");
  }
}
