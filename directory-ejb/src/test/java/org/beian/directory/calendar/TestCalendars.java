package org.beian.directory.calendar;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.beian.directory.persistence.Home;
import org.beian.directory.persistence.ListsChanged;

/** The calendars of a database, without a container. */
public final class TestCalendars {

  private TestCalendars() {}

  public static CalendarService over(EntityManager em, Clock clock) {
    Almanacs almanacs = new Almanacs();
    almanacs.em = em;
    almanacs.home = new Home();
    almanacs.clock = clock;
    almanacs.open();
    CalendarService calendars = new CalendarService();
    calendars.almanacs = almanacs;
    return calendars;
  }

  /** Tells them that something was changed. */
  public static void changed(CalendarService calendars) {
    calendars.almanacs.changed(new ListsChanged());
  }
}
