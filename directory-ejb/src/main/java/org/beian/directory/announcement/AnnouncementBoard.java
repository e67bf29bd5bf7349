package org.beian.directory.announcement;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** What visitors read now. Answers come from memory; every server follows within a second. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AnnouncementBoard {

  @Inject Announcements announcements;
  @Inject Clock clock;

  /** The announcements that are shown now, the first to be over first. */
  public List<AnnouncementView> shown() {
    return announcements.current().stream().filter(a -> a.isShownAt(clock.instant())).toList();
  }
}
