package org.beian.directory.authority;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A division (行政区划) and the authority that answers for it. */
@Entity
@Table(name = "division")
class Division {

  @Id private String code;

  @SuppressWarnings("UnusedVariable") // orders the divisions in the query
  private int position;

  @Column(name = "name_zh")
  private String nameZh;

  @Column(name = "name_en")
  private String nameEn;

  private String postcode;

  private AuthorityCode authority; // AuthorityCodeConverter, applied automatically

  protected Division() {} // for JPA

  DivisionView view() {
    return new DivisionView(code, nameZh, nameEn, postcode, authority);
  }
}
