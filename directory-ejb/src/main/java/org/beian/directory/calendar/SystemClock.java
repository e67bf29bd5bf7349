package org.beian.directory.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The clock that everybody is handed; nobody asks the machine for the time. */
@ApplicationScoped
class SystemClock {

  @Produces
  Clock clock() {
    return Clock.systemUTC();
  }
}
