package org.beian.filing.worklist;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.beian.directory.audit.AuditLog;
import org.beian.directory.authority.AuthorityCode;
import org.beian.directory.authority.AuthorityDirectory;
import org.beian.directory.authority.AuthorityView;
import org.beian.directory.calendar.CalendarService;
import org.beian.directory.calendar.OfficeStatus;
import org.beian.directory.outbox.Outbox;
import org.beian.directory.outbox.PublicAddress;
import org.beian.directory.staff.StaffRole;
import org.beian.directory.staff.StaffScope;
import org.beian.filing.mail.MailTexts;
import org.beian.filing.queue.OverdueCases;

/**
 * Tells the supervisors of an authority by mail which of its cases nobody decided in time: each
 * case once, in office hours, whatever the number of servers.
 */
@Stateless
public class Escalation {

  private static final int MOST_AT_ONCE = 100;

  @Inject AuthorityDirectory authorities;
  @Inject CalendarService calendars;
  @Inject OverdueCases overdue;
  @Inject StaffScope scope;
  @Inject Outbox outbox;
  @Inject PublicAddress address;
  @Inject AuditLog audit;
  @Inject Clock clock;

  /** Does one run. What it leaves, the next one takes. */
  public void run() {
    Instant now = clock.instant();
    authorities.all().stream()
        .map(AuthorityView::code)
        .filter(one -> calendars.officeAt(one, now).map(OfficeStatus::open).orElse(true))
        .forEach(one -> tell(one, now));
  }

  private void tell(AuthorityCode authority, Instant now) {
    List<String> cases = overdue.untold(authority, now, MOST_AT_ONCE);
    if (cases.isEmpty()) {
      return;
    }
    List<String> supervisors = scope.addressesOf(authority, StaffRole.SUPERVISOR);
    supervisors.forEach(to -> post(to, cases));
    for (String number : cases) {
      overdue.told(number, now);
      audit.enterByMachine("case.escalate", number, supervisors.isEmpty() ? "NOBODY" : "TOLD");
    }
  }

  private void post(String to, List<String> cases) {
    outbox.post(
        MailTexts.mail(
            to,
            Locale.SIMPLIFIED_CHINESE,
            "desk.overdue",
            cases.size(),
            String.join("\n", cases),
            address.of("/desk/?urgency=OVERDUE")));
  }
}
