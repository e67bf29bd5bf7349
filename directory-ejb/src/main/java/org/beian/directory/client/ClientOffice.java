package org.beian.directory.client;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.beian.directory.account.AccountOwner;
import org.beian.directory.account.SignedIn;
import org.beian.directory.audit.AuditLog;
import org.beian.directory.authority.AuthorityDirectory;
import org.beian.directory.calendar.CalendarService;
import org.beian.directory.secret.Secrets;

/**
 * The programs of an organisation in the hands of its owner. One that works in the sandbox is ready
 * at once; any other waits for its authority. Nobody reaches another organisation's, whatever
 * client id they name.
 */
@Stateless
public class ClientOffice {

  /** How long the secret before still opens after a new one was drawn. */
  public static final Duration OVERLAP = Duration.ofDays(7);

  static final int MOST_ALIVE = 20;
  private static final int ID_LENGTH = 20;
  private static final String ID_LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";

  @Inject ApiClients clients;
  @Inject AuthorityDirectory authorities;
  @Inject AuditLog audit;
  @Inject Clock clock;

  /** The organisation's clients, the newest first; a hundred at most. */
  public List<ClientView> clients(SignedIn by) {
    Instant now = clock.instant();
    return clients.ofAccount(by.accountId()).stream().map(client -> client.view(now)).toList();
  }

  /** Makes a client. A secret is in the answer only; nobody can read it again. */
  public ClientAnswer create(SignedIn by, NewClient wanted) {
    Instant now = clock.instant();
    if (!by.isOwner()) {
      return refused(by, "client.create");
    }
    LocalDate today = LocalDate.ofInstant(now, CalendarService.BEIJING);
    Set<ClientFault> faults =
        SoundClient.faults(wanted, today, code -> authorities.find(code).isPresent());
    if (clients.countAlive(by.accountId(), now) >= MOST_ALIVE) {
      faults.add(ClientFault.TOO_MANY);
    }
    if (!faults.isEmpty()) {
      return ClientAnswer.refused(faults);
    }
    ApiClient made = new ApiClient(drawId(), AccountOwner.of(by), SoundClient.of(wanted), now);
    clients.add(made);
    String secret = made.publicKey() == null ? drawSecret(made, now) : null;
    audit.enter("client.create", made.clientId(), made.stateAt(now).name());
    return new ClientAnswer(Set.of(), made.clientId(), secret);
  }

  /**
   * Draws another secret. The one before opens for {@link #OVERLAP} more, so that the program can
   * change over; older ones open nothing from now on.
   */
  public ClientAnswer rotate(SignedIn by, String clientId) {
    Instant now = clock.instant();
    Optional<ApiClient> client =
        own(by, clientId).filter(held -> held.view(now).isAlive() && held.publicKey() == null);
    if (client.isEmpty()) {
      return refused(by, "client.rotate");
    }
    clients.endSecrets(client.get().id(), now, now.plus(OVERLAP));
    String secret = drawSecret(client.get(), now);
    audit.enter("client.rotate", clientId, "ROTATED");
    return new ClientAnswer(Set.of(), clientId, secret);
  }

  /** Takes a client away: its secrets, its key and its tokens open nothing from now on. */
  public ClientAnswer revoke(SignedIn by, String clientId) {
    Instant now = clock.instant();
    Optional<ApiClient> client = own(by, clientId).filter(held -> held.view(now).isAlive());
    if (client.isEmpty()) {
      return refused(by, "client.revoke");
    }
    client.get().revoke(now);
    clients.endSecrets(client.get().id(), now, now);
    audit.enter("client.revoke", clientId, "REVOKED");
    return new ClientAnswer(Set.of(), clientId, null);
  }

  private Optional<ApiClient> own(SignedIn by, String clientId) {
    return by.isOwner() && clientId != null
        ? clients
            .find(clientId, LockModeType.PESSIMISTIC_WRITE)
            .filter(client -> client.account() == by.accountId())
        : Optional.empty();
  }

  private String drawSecret(ApiClient client, Instant now) {
    String secret = Secrets.token();
    byte[] hash = secretHash(client.clientId(), secret);
    Instant told =
        client.view(now).expiresAt().plus(OVERLAP); // that the client is over, until then
    clients.addSecret(client.id(), hash, now, told);
    return secret;
  }

  static byte[] secretHash(String clientId, String secret) {
    return Secrets.hash(clientId + "\n" + secret);
  }

  static String drawId() {
    StringBuilder id = new StringBuilder("fc-");
    for (int i = 0; i < ID_LENGTH; i++) {
      id.append(Secrets.letterOf(ID_LETTERS));
    }
    return id.toString();
  }

  private ClientAnswer refused(SignedIn by, String act) {
    audit.enter(act, "account " + by.accountId(), "REFUSED");
    return ClientAnswer.refused(ClientFault.REFUSED);
  }
}
