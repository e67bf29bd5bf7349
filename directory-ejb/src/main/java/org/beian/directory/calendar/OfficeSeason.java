package org.beian.directory.calendar;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import org.beian.directory.authority.AuthorityCode;

/** The office hours of an authority in one season. */
@Entity
@Table(name = "office_season")
class OfficeSeason {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Integer id;

  private AuthorityCode authority; // AuthorityCodeConverter, applied automatically

  @Enumerated(EnumType.STRING)
  private Season season;

  private String begins; // such as 05-01

  private String hours; // such as 09:30-13:30,16:00-19:30

  protected OfficeSeason() {} // for JPA

  AuthorityCode authority() {
    return authority;
  }

  Season season() {
    return season;
  }

  MonthDay begins() {
    return MonthDay.parse("--" + begins);
  }

  List<OfficeInterval> hours() {
    return Arrays.stream(hours.split(",", -1)).map(OfficeSeason::interval).toList();
  }

  private static OfficeInterval interval(String text) {
    String[] ends = text.split("-", -1);
    return new OfficeInterval(LocalTime.parse(ends[0]), LocalTime.parse(ends[1]));
  }
}
