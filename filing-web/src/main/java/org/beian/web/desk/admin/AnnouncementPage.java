package org.beian.web.desk.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.beian.directory.announcement.AnnouncementDesk;
import org.beian.directory.announcement.AnnouncementFault;
import org.beian.directory.announcement.AnnouncementView;
import org.beian.directory.announcement.NewAnnouncement;
import org.beian.web.desk.DeskRequest;
import org.beian.web.site.Faults;
import org.beian.web.texts.BeijingTime;
import org.beian.web.texts.Texts;

/** Announcements on the home page: those made, and making another. Times are typed as Beijing's. */
@Named
@RequestScoped
public class AnnouncementPage {

  private static final String PATH = "/desk/admin/announcements";

  @Inject AnnouncementDesk desk;
  @Inject DeskRequest visit;
  @Inject Faults faults;
  @Inject Texts text;
  @Inject Clock clock;

  private List<AnnouncementView> all;

  /** Does what was asked for, then shows the page. */
  public void arrive() throws IOException {
    if (visit.isPost()) {
      act(visit.sent("act"));
    }
    all = desk.all();
  }

  private void act(String act) throws IOException {
    if (act.equals("end")) {
      boolean ended = desk.end(visit.number("id"));
      visit.go(PATH + "?done=" + (ended ? "end" : "over"));
      return;
    }
    Optional<AnnouncementFault> fault =
        desk.announce(
            new NewAnnouncement(
                visit.sent("zh"), visit.sent("en"), moment("from"), moment("until")));
    if (fault.isEmpty()) {
      visit.go(PATH + "?done=make");
    } else {
      faults.add(
          fault.get() == AnnouncementFault.WORDS ? "/zh" : "/from",
          text.get("office.announce.fault." + fault.get()));
    }
  }

  private Instant moment(String field) {
    try {
      return LocalDateTime.parse(visit.sent(field)).atZone(BeijingTime.ZONE).toInstant();
    } catch (DateTimeException e) {
      return null;
    }
  }

  public List<AnnouncementView> getAll() {
    return all;
  }

  /** Where an announcement stands, as the end of a text's key: to come, shown or over. */
  public String state(AnnouncementView one) {
    Instant now = clock.instant();
    if (one.isShownAt(now)) {
      return "SHOWN";
    }
    return now.isBefore(one.from()) ? "TO_COME" : "OVER";
  }

  /** What was typed and could not be taken. */
  public String typed(String field) {
    return faults.isEmpty() ? "" : visit.sent(field);
  }

  /** What was done, as the end of a text's key; empty if nothing was. */
  public String getDone() {
    String done = visit.sent("done");
    return text.containsKey("office.announce.done." + done) ? done : "";
  }
}
