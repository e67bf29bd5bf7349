package org.beian.filing.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.beian.directory.authority.AuthorityDirectory;
import org.beian.directory.authority.AuthorityView;
import org.beian.directory.calendar.CalendarService;
import org.beian.filing.registry.Serials;
import org.beian.filing.rules.IntakeDecision;

/** Numbers applications: a serial for each authority and day. */
@ApplicationScoped
public class ApplicationNumbers {

  /** Opens the numbers of cases whose form names no authority on record: 巴州. */
  private static final String NO_AUTHORITY = "BAZH";

  private static final int SERIAL_DIGITS = 5;

  @Inject Serials serials;
  @Inject AuthorityDirectory authorities;

  /** Issues the next number, in the transaction of the caller. */
  public ApplicationNumber issue(IntakeDecision decision, Instant at) {
    String shortCode =
        Optional.ofNullable(decision.gist().authority())
            .flatMap(authorities::find)
            .map(AuthorityView::shortCode)
            .orElse(NO_AUTHORITY);
    LocalDate day = LocalDate.ofInstant(at, CalendarService.BEIJING);
    String scope = "A:%s:%s".formatted(shortCode, DateTimeFormatter.BASIC_ISO_DATE.format(day));
    return ApplicationNumber.of(shortCode, day, serials.next(scope, SERIAL_DIGITS));
  }
}
