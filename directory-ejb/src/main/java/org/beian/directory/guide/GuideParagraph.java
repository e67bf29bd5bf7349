package org.beian.directory.guide;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A paragraph of a guide item, in both languages. */
@Entity
@Table(name = "guide_paragraph")
class GuideParagraph {

  @Id private Integer position;

  private String zh;

  private String en;

  protected GuideParagraph() {} // for JPA

  String zh() {
    return zh;
  }

  String en() {
    return en;
  }
}
