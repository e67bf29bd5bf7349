package org.beian.directory.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A day that a notice of the nation, the region or an authority arranged, either way. */
@Entity
@Table(name = "calendar_day")
class CalendarDay {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Integer id;

  private String place;

  @Enumerated(EnumType.STRING)
  private DayScope scope;

  private LocalDate day;

  private boolean working;

  @Enumerated(EnumType.STRING)
  private DayKind kind;

  @Column(name = "name_zh")
  private String nameZh;

  @Column(name = "name_en")
  private String nameEn;

  private boolean verified;

  protected CalendarDay() {} // for JPA

  /** Whose day it is: {@code CN}, {@code XINJIANG}, or the code of an authority. */
  String place() {
    return place;
  }

  DayScope scope() {
    return scope;
  }

  DayView view() {
    return new DayView(day, working, kind, nameZh, nameEn, scope, verified);
  }
}
