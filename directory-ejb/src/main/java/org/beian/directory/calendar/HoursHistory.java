package org.beian.directory.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/** The office hours of an authority on every day, past and to come, as far as is known. */
record HoursHistory(TreeMap<LocalDate, OfficeHours> from) {

  /** Of one day the edition entered last holds. */
  static HoursHistory of(Collection<HoursEdition> editions) {
    TreeMap<LocalDate, OfficeHours> from = new TreeMap<>();
    editions.stream()
        .sorted(Comparator.comparing(HoursEdition::id))
        .forEach(edition -> from.put(edition.validFrom(), edition.hours()));
    return new HoursHistory(from);
  }

  /** The hours that hold on a day; before all that is known, the first. */
  OfficeHours on(LocalDate day) {
    Map.Entry<LocalDate, OfficeHours> held = from.floorEntry(day);
    return held == null ? from.firstEntry().getValue() : held.getValue();
  }
}
