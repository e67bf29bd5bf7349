package org.beian.directory.calendar;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A year whose national days are all on record. */
@Entity
@Table(name = "calendar_year")
class CalendarYear {

  @Id private Integer year;

  protected CalendarYear() {} // for JPA

  Integer year() {
    return year;
  }
}
