package org.beian.directory.client;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.beian.directory.audit.AuditLog;
import org.beian.directory.authority.AuthorityDirectory;
import org.beian.directory.outbox.Outbox;
import org.beian.directory.outbox.TestOutbox;

/** The services of this package over a database, without a container. */
public final class TestClients {

  public final ClientOffice office = new ClientOffice();
  public final ClientDoor door = new ClientDoor();
  public final ClientNotices notices = new ClientNotices();
  final ClientProvision provision = new ClientProvision();
  final ClientApproval approval = new ClientApproval();

  public TestClients(
      EntityManager em,
      Clock clock,
      AuditLog audit,
      AuthorityDirectory authorities,
      Outbox outbox) {
    ApiClients clients = new ApiClients();
    clients.em = em;
    office.clients = clients;
    office.authorities = authorities;
    office.audit = audit;
    office.clock = clock;
    door.clients = clients;
    door.clock = clock;
    approval.clients = clients;
    approval.audit = audit;
    approval.clock = clock;
    provision.clients = clients;
    provision.authorities = authorities;
    provision.notices = notices;
    provision.outbox = outbox;
    provision.audit = audit;
    provision.clock = clock;
    notices.clients = clients;
    notices.outbox = outbox;
    notices.address = TestOutbox.address();
    notices.clock = clock;
  }
}
