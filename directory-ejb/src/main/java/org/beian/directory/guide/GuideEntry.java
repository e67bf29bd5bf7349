package org.beian.directory.guide;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;

/** An item of the guide. */
@Entity
@Table(name = "guide_item")
class GuideEntry {

  @Id private Integer number;

  @Column(name = "title_zh")
  private String titleZh;

  @Column(name = "title_en")
  private String titleEn;

  @Column(name = "note_zh")
  private String noteZh;

  @Column(name = "note_en")
  private String noteEn;

  @OneToMany(fetch = FetchType.EAGER)
  @JoinColumn(name = "item")
  @OrderBy("position")
  private List<GuideParagraph> paragraphs = new ArrayList<>();

  protected GuideEntry() {} // for JPA

  GuideItem view() {
    return new GuideItem(
        number,
        titleZh,
        titleEn,
        paragraphs.stream().map(GuideParagraph::zh).toList(),
        paragraphs.stream().map(GuideParagraph::en).toList(),
        noteZh,
        noteEn);
  }
}
