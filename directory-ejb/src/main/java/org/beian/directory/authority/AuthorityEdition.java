package org.beian.directory.authority;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** What an authority tells the public from a day on; the room {@code office} adds them. */
@Entity
@Table(name = "authority_edition")
class AuthorityEdition {

  /** The day of what was on record before anything was changed. */
  static final LocalDate BEGINNING = LocalDate.of(2000, 1, 1);

  @Id private Long id;

  private AuthorityCode authority; // AuthorityCodeConverter, applied automatically

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "consultation_phones")
  private String consultationPhones;

  @Column(name = "complaint_phones")
  private String complaintPhones;

  @Column(name = "address_zh")
  private String addressZh;

  @Column(name = "address_en")
  private String addressEn;

  private String postcode;

  @Enumerated(EnumType.STRING)
  private DecisionPolicy policy;

  @Column(name = "paper_follow_up_required")
  private boolean paperFollowUpRequired;

  @Column(name = "spot_check_share")
  private BigDecimal spotCheckShare;

  @SuppressWarnings("UnusedVariable") // for the query
  @Column(name = "withdrawn_at")
  private Instant withdrawnAt;

  protected AuthorityEdition() {} // for JPA

  AuthorityCode authority() {
    return authority;
  }

  LocalDate validFrom() {
    return validFrom;
  }

  Long id() {
    return id;
  }

  AuthorityDetails details() {
    return new AuthorityDetails(
        validFrom.isAfter(BEGINNING) ? validFrom : null,
        consultationPhones.lines().toList(),
        complaintPhones.lines().toList(),
        addressZh,
        addressEn,
        postcode,
        policy,
        paperFollowUpRequired,
        spotCheckShare);
  }
}
