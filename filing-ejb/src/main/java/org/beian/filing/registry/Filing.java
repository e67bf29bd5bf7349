package org.beian.filing.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.beian.directory.authority.AuthorityCode;
import org.beian.filing.form.ConnectionRole;
import org.beian.filing.form.FilingTrack;

/**
 * A filing on record. It is born accepted: drafts and refusals belong to the application, so no
 * pending filing exists.
 */
@Entity
@Table(name = "filing")
public class Filing {

  @Id private long id;
  @Version private int version;

  @Column(updatable = false)
  private FilingNumber number;

  @Enumerated(EnumType.STRING)
  @Column
  private FilingStatus status;

  @Enumerated(EnumType.STRING)
  @Column
  private FilingTrack track;

  @Column private AuthorityCode authority;

  @Column(name = "unit_code")
  private String unitCode;

  @Column(name = "unit_name")
  private String unitName;

  @Column private String division;

  @Enumerated(EnumType.STRING)
  @Column
  private ConnectionRole role;

  @Column(name = "connected_on")
  private LocalDate connectedOn;

  @Column private String particulars;

  @Column(name = "filed_at")
  private Instant filedAt;

  protected Filing() {} // for JPA

  Filing(long id, FilingNumber number, NewFiling filing, Instant filedAt) {
    this.id = id;
    this.number = number;
    this.status = FilingStatus.EFFECTIVE;
    this.track = filing.track();
    this.authority = filing.authority();
    this.unitCode = filing.unitCode();
    this.unitName = filing.unitName();
    this.division = filing.division();
    this.role = filing.role();
    this.connectedOn = filing.connectedOn();
    this.particulars = filing.particulars();
    this.filedAt = filedAt;
  }
}
