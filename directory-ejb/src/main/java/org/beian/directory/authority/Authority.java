package org.beian.directory.authority;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.List;

/** A body that receives and decides filings (受理机构, 决定机构: guide items 4 and 5). */
@Entity
@Table(name = "authority")
class Authority {

  @Id private String code;

  private int position;

  @Column(name = "short_code")
  private String shortCode;

  @Column(name = "number_prefix")
  private String numberPrefix;

  @Column(name = "guide_name")
  private String guideName;

  @Column(name = "name_zh")
  private String nameZh;

  @Column(name = "name_en")
  private String nameEn;

  @Column(name = "consultation_phone")
  private String consultationPhone;

  @Column(name = "complaint_phone")
  private String complaintPhone;

  @Column(name = "address_zh")
  private String addressZh;

  @Column(name = "address_en")
  private String addressEn;

  @Enumerated(EnumType.STRING)
  private DecisionPolicy policy;

  @Column(name = "paper_follow_up_required")
  private boolean paperFollowUpRequired;

  @Column(name = "spot_check_share")
  private BigDecimal spotCheckShare;

  protected Authority() {} // for JPA

  AuthorityCode code() {
    return new AuthorityCode(code);
  }

  BigDecimal spotCheckShare() {
    return spotCheckShare;
  }

  /** What may be seen of it, with those of {@code divisions} that it answers for. */
  AuthorityView view(List<DivisionView> divisions) {
    AuthorityCode own = code();
    return new AuthorityView(
        position,
        own,
        shortCode,
        numberPrefix,
        guideName,
        nameZh,
        nameEn,
        consultationPhone,
        complaintPhone,
        addressZh,
        addressEn,
        policy,
        paperFollowUpRequired,
        divisions.stream().filter(division -> division.authority().equals(own)).toList());
  }
}
