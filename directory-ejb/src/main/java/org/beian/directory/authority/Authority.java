package org.beian.directory.authority;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
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

  protected Authority() {} // for JPA

  AuthorityCode code() {
    return new AuthorityCode(code);
  }

  /** What may be seen of it in an edition, with those of {@code divisions} that it answers for. */
  AuthorityView view(AuthorityEdition edition, List<DivisionView> divisions) {
    AuthorityCode own = code();
    return new AuthorityView(
        position,
        own,
        shortCode,
        numberPrefix,
        guideName,
        nameZh,
        nameEn,
        edition.details(),
        divisions.stream().filter(division -> division.authority().equals(own)).toList());
  }
}
