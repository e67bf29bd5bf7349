package org.beian.filing.registry;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beian.directory.calendar.CalendarService;
import org.beian.directory.calendar.OfficeStatus;
import org.beian.directory.outbox.Outbox;
import org.beian.directory.persistence.Columns;
import org.beian.filing.event.EventLog;
import org.beian.filing.event.EventType;
import org.beian.filing.event.NewEvent;
import org.beian.filing.mail.MailTexts;
import org.beian.filing.mail.ReplyAddress;

/**
 * Reminds units of the yearly re-confirmation: thirty days before, when the day has passed, and
 * when the days of grace have. Each reminder goes out once, in the office hours of the authority.
 */
@Stateless
public class ConfirmationReminders {

  private static final int MOST_MAILS = 100;
  private static final String DUE =
      "SELECT id FROM filing WHERE remind_at <= ? ORDER BY remind_at LIMIT "
          + MOST_MAILS
          + " FOR UPDATE SKIP LOCKED";

  @Inject CalendarService calendars;
  @Inject Outbox outbox;
  @Inject EventLog events;
  @Inject Clock clock;

  @PersistenceContext(unitName = "filing")
  EntityManager entities;

  /** Does one run; of servers that run at once, one reminds of each filing. */
  public void run() {
    Instant now = clock.instant();
    List<?> due = entities.createNativeQuery(DUE).setParameter(1, Columns.utc(now)).getResultList();
    for (Object id : due) {
      remind(entities.find(Filing.class, id), now);
    }
  }

  private void remind(Filing filing, Instant now) {
    FilingView view = filing.view();
    Optional<OfficeStatus> closed =
        calendars.officeAt(view.authority(), now).filter(office -> !office.open());
    if (closed.isPresent()) {
      filing.remindAt(closed.get().nextChange());
      return;
    }
    Confirmation.Stage stage =
        filing.confirmation().on(LocalDate.ofInstant(now, CalendarService.BEIJING));
    if (stage != Confirmation.Stage.RESTS) {
      events.enter(
          NewEvent.of(view.accountId(), EventType.CONFIRMATION_DUE, null, view.number().value()));
      ReplyAddress.of(view.form()).ifPresent(address -> post(address, stage, view));
    }
    filing.reminded(stage);
  }

  private void post(String address, Confirmation.Stage stage, FilingView view) {
    String key =
        switch (stage) {
          case LATE -> "confirm.late";
          case OVERDUE -> "confirm.over";
          default -> "confirm.due";
        };
    Confirmation task = view.confirmation();
    outbox.post(
        MailTexts.mail(
            address,
            Locale.SIMPLIFIED_CHINESE,
            key,
            view.number().value(),
            view.unitName(),
            task.due(),
            task.graceUntil()));
  }
}
