package org.beian.directory.announcement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Words for every visitor of the site, between two times. */
@Entity
@Table(name = "announcement")
class Announcement {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "words_zh")
  private String wordsZh;

  @Column(name = "words_en")
  private String wordsEn;

  @Column(name = "shown_from")
  private Instant from;

  @Column(name = "shown_until")
  private Instant until;

  @Column(name = "made_by")
  private String madeBy;

  protected Announcement() {} // for JPA

  Announcement(NewAnnouncement typed, String madeBy) {
    wordsZh = typed.wordsZh();
    wordsEn = typed.wordsEn();
    from = typed.from();
    until = typed.until();
    this.madeBy = madeBy;
  }

  Long id() {
    return id;
  }

  /** Shows it no longer; false if it was over already. */
  boolean end(Instant now) {
    if (!now.isBefore(until)) {
      return false;
    }
    until = now;
    if (from.isAfter(now)) {
      from = now;
    }
    return true;
  }

  AnnouncementView view() {
    return new AnnouncementView(id, wordsZh, wordsEn, from, until, madeBy);
  }
}
