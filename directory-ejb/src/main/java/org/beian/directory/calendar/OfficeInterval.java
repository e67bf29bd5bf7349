package org.beian.directory.calendar;

import java.time.LocalTime;

/**
 * A stretch of office hours in Beijing time.
 *
 * @param to the first moment the office is closed again
 */
public record OfficeInterval(LocalTime from, LocalTime to) {

  public OfficeInterval {
    if (!from.isBefore(to)) {
      throw new IllegalArgumentException("Office hours end before they begin: " + from + "-" + to);
    }
  }

  /** As the guide writes it: {@code 10:00-14:00}. */
  @Override
  public String toString() {
    return from + "-" + to;
  }

  boolean contains(LocalTime time) {
    return !time.isBefore(from) && time.isBefore(to);
  }
}
