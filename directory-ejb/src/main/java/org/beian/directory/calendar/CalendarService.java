package org.beian.directory.calendar;

import jakarta.ejb.Stateless;
import org.beian.directory.authority.AuthorityCode;

/** The calendars and office hours of the authorities (guide item 20). */
@Stateless
public class CalendarService {

  public WorkingCalendar calendarOf(AuthorityCode authority) {
    throw new UnsupportedOperationException();
  }
}
