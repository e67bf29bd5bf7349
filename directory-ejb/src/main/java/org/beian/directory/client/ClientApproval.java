package org.beian.directory.client;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.beian.directory.audit.AuditLog;
import org.beian.directory.staff.StaffMember;
import org.beian.directory.staff.StaffRole;
import org.beian.directory.staff.StaffScope;

/**
 * Where the supervisor of an authority decides on the programs that want to call it. Nobody reaches
 * those of another authority, whatever client id they name.
 */
@Stateless
@RolesAllowed(StaffRole.Name.SUPERVISOR)
public class ClientApproval {

  @Inject ApiClients clients;
  @Inject StaffScope staff;
  @Inject AuditLog audit;
  @Inject Clock clock;

  /** Those that wait for the caller's authority, the oldest first; a hundred at most. */
  public List<ClientView> waiting() {
    StaffMember by = staff.require(StaffRole.SUPERVISOR);
    Instant now = clock.instant();
    return clients.waiting(by.authority()).stream().map(client -> client.view(now)).toList();
  }

  /** Lets a program that waits call; tells whether it did. */
  public boolean approve(String clientId) {
    return decide(staff.require(StaffRole.SUPERVISOR), clientId, ClientState.APPROVED);
  }

  /** Does not let a program that waits call; tells whether it did. */
  public boolean refuse(String clientId) {
    return decide(staff.require(StaffRole.SUPERVISOR), clientId, ClientState.REFUSED);
  }

  boolean decide(StaffMember by, String clientId, ClientState decision) {
    Instant now = clock.instant();
    Optional<ApiClient> client =
        clients
            .find(clientId, LockModeType.PESSIMISTIC_WRITE)
            .filter(held -> by.authority().equals(held.authority()))
            .filter(held -> held.stateAt(now) == ClientState.WAITING);
    client.ifPresent(held -> held.decide(decision, now));
    audit.enter("client.decide", clientId, client.isPresent() ? decision.name() : "NOT_DONE");
    return client.isPresent();
  }
}
