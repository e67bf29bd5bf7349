package org.beian.directory.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import org.beian.directory.authority.AuthorityCode;

/** The office hours of an authority from a day on; the room {@code office} adds them. */
@Entity
@Table(name = "authority_edition")
class HoursEdition {

  @Id private Long id;

  private AuthorityCode authority; // AuthorityCodeConverter, applied automatically

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "summer_from")
  private String summerFrom; // such as 05-01

  @Column(name = "winter_from")
  private String winterFrom;

  @Column(name = "summer_hours")
  private String summerHours;

  @Column(name = "winter_hours")
  private String winterHours;

  @SuppressWarnings("UnusedVariable") // for the query
  @Column(name = "withdrawn_at")
  private Instant withdrawnAt;

  protected HoursEdition() {} // for JPA

  Long id() {
    return id;
  }

  AuthorityCode authority() {
    return authority;
  }

  LocalDate validFrom() {
    return validFrom;
  }

  OfficeHours hours() {
    return new OfficeHours(
        MonthDay.parse("--" + summerFrom),
        MonthDay.parse("--" + winterFrom),
        SeasonHours.read(summerHours),
        SeasonHours.read(winterHours));
  }
}
