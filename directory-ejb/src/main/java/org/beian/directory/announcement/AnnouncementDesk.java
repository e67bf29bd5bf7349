package org.beian.directory.announcement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.beian.directory.audit.AuditLog;
import org.beian.directory.persistence.ListsChanged;
import org.beian.directory.staff.StaffMember;
import org.beian.directory.staff.StaffRole;
import org.beian.directory.staff.StaffScope;

/** Where the system administrator makes announcements and ends them. None is ever changed. */
@Stateless
@RolesAllowed(StaffRole.Name.SYSTEM_ADMINISTRATOR)
public class AnnouncementDesk {

  @Inject StaffScope scope;
  @Inject Announcements announcements;
  @Inject AuditLog audit;
  @Inject Event<ListsChanged> changes;
  @Inject Clock clock;

  /** All, the last made first; fifty at most. */
  public List<AnnouncementView> all() {
    scope.require(StaffRole.SYSTEM_ADMINISTRATOR);
    return announcements.latest();
  }

  /** Makes an announcement, unless it has a fault. */
  public Optional<AnnouncementFault> announce(NewAnnouncement typed) {
    StaffMember by = scope.require(StaffRole.SYSTEM_ADMINISTRATOR);
    Optional<AnnouncementFault> fault = faultOf(typed);
    if (fault.isEmpty()) {
      Announcement made = announcements.add(new Announcement(typed, by.actor()));
      audit.enter("announcement.make", String.valueOf(made.id()), "MADE");
      changes.fire(new ListsChanged());
    }
    return fault;
  }

  /** Shows an announcement no longer; whether it was to be shown. */
  public boolean end(long id) {
    scope.require(StaffRole.SYSTEM_ADMINISTRATOR);
    boolean ended = announcements.hold(id).filter(found -> found.end(clock.instant())).isPresent();
    if (ended) {
      audit.enter("announcement.end", String.valueOf(id), "ENDED");
      changes.fire(new ListsChanged());
    }
    return ended;
  }

  private Optional<AnnouncementFault> faultOf(NewAnnouncement typed) {
    if (!isGood(typed.wordsZh()) || !isGood(typed.wordsEn())) {
      return Optional.of(AnnouncementFault.WORDS);
    }
    boolean ordered =
        typed.from() != null
            && typed.until() != null
            && typed.from().isBefore(typed.until())
            && clock.instant().isBefore(typed.until());
    return ordered ? Optional.empty() : Optional.of(AnnouncementFault.TIMES);
  }

  private static boolean isGood(String words) {
    return !words.isEmpty() && words.length() <= NewAnnouncement.LONGEST;
  }
}
