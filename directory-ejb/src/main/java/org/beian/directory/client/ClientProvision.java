package org.beian.directory.client;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.beian.directory.account.AccountOwner;
import org.beian.directory.account.AccountOwners;
import org.beian.directory.audit.AuditLog;
import org.beian.directory.authority.AuthorityDirectory;
import org.beian.directory.calendar.CalendarService;
import org.beian.directory.outbox.Outbox;
import org.beian.directory.staff.StaffRole;
import org.beian.directory.staff.StaffScope;

/**
 * Where the system administrator makes a client for an organisation that asked for it. The
 * authority approves it as any other. Nobody but the organisation's owner ever sees a secret: a
 * client made here has none until the owner draws it.
 */
@Stateless
@RolesAllowed(StaffRole.Name.SYSTEM_ADMINISTRATOR)
public class ClientProvision {

  private static final int MOST_SHOWN = 50;

  @Inject StaffScope staff;
  @Inject ApiClients clients;
  @Inject AccountOwners owners;
  @Inject AuthorityDirectory authorities;
  @Inject ClientNotices notices;
  @Inject Outbox outbox;
  @Inject AuditLog audit;
  @Inject Clock clock;

  /** The clients of all organisations that were made last, the newest first; fifty at most. */
  public List<ClientView> latest() {
    staff.require(StaffRole.SYSTEM_ADMINISTRATOR);
    Instant now = clock.instant();
    return clients.latest(MOST_SHOWN).stream().map(client -> client.view(now)).toList();
  }

  /** Makes a client for the account of a credit code; its owner is written to. */
  public ClientAnswer create(String unit, NewClient wanted) {
    staff.require(StaffRole.SYSTEM_ADMINISTRATOR);
    Instant now = clock.instant();
    Optional<AccountOwner> owner = owners.of(unit);
    LocalDate today = LocalDate.ofInstant(now, CalendarService.BEIJING);
    Set<ClientFault> faults =
        SoundClient.faults(wanted, today, code -> authorities.find(code).isPresent());
    if (owner.isEmpty()) {
      faults.add(ClientFault.UNIT);
    } else if (clients.countAlive(owner.get().accountId(), now) >= ClientOffice.MOST_ALIVE) {
      faults.add(ClientFault.TOO_MANY);
    }
    if (!faults.isEmpty()) {
      return ClientAnswer.refused(faults);
    }
    ApiClient made = new ApiClient(ClientOffice.drawId(), owner.get(), SoundClient.of(wanted), now);
    clients.add(made);
    outbox.post(notices.made(made.warnTo(), made.view(now)));
    audit.enter("client.provide", made.clientId(), made.stateAt(now).name());
    return new ClientAnswer(Set.of(), made.clientId(), null);
  }
}
