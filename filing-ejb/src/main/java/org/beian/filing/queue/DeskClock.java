package org.beian.filing.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.beian.directory.authority.AuthorityCode;
import org.beian.directory.calendar.CalendarService;

/**
 * The time that an authority has to decide: half a working day of the guide's office hours, running
 * only while the office is open (即审即办).
 */
@ApplicationScoped
public class DeskClock {

  private static final Duration PROMISE = Duration.ofMinutes(225);

  @Inject CalendarService calendars;

  /** When the time is over; empty where the office hours are not known. */
  public Optional<Instant> dueAt(AuthorityCode authority, Instant from) {
    return calendars.afterOfficeTime(authority, from, PROMISE);
  }

  /** When half of it is. */
  public Optional<Instant> warnAt(AuthorityCode authority, Instant from) {
    return calendars.afterOfficeTime(authority, from, PROMISE.dividedBy(2));
  }
}
