package org.beian.directory.office;

import java.time.DayOfWeek;
import java.util.Map;

/**
 * What somebody typed to change an authority, all of it, as it was typed.
 *
 * @param seen id of the newest edition that was shown to them
 * @param texts by field
 * @param summerApart hours of days of the week that are others in summer; an empty text is as usual
 */
public record OfficeForm(
    long seen,
    Map<OfficeField, String> texts,
    Map<DayOfWeek, String> summerApart,
    Map<DayOfWeek, String> winterApart) {

  public OfficeForm {
    texts = Map.copyOf(texts);
    summerApart = Map.copyOf(summerApart);
    winterApart = Map.copyOf(winterApart);
  }

  String text(OfficeField field) {
    return texts.getOrDefault(field, "").strip();
  }
}
