package org.beian.web.form;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.beian.directory.authority.DivisionView;
import org.beian.filing.codes.CodeLists;

/**
 * A place an access provider may be in.
 *
 * @param code six digits of GB/T 2260, or our code of the development zone
 */
public record Place(String code, String name) {

  private static final String WHOLE_PROVINCE = "0000";

  /** Our divisions, then the provinces as a whole. */
  public static List<Place> all(List<DivisionView> divisions, Locale locale) {
    Stream<Place> ours =
        divisions.stream().map(division -> new Place(division.code(), division.name(locale)));
    Stream<Place> provinces =
        CodeLists.find("province").orElseThrow().codes().stream()
            .map(code -> new Place(code.code() + WHOLE_PROVINCE, code.label(locale)));
    return Stream.concat(ours, provinces).toList();
  }
}
