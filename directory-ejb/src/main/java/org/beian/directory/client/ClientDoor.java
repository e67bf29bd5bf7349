package org.beian.directory.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.security.PublicKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Tells whether somebody is the program they say, and whether it may come in. Every method needs a
 * running transaction. What a stranger is told is the same for an unknown client and a wrong proof.
 */
@ApplicationScoped
public class ClientDoor {

  private static final Duration USE_NOTED_EVERY = Duration.ofMinutes(1);

  @Inject ApiClients clients;
  @Inject Clock clock;

  /**
   * Lets a program in by its secret.
   *
   * @param address network address of the caller
   */
  public ClientEntry bySecret(String clientId, String secret, String address) {
    Optional<ApiClient> client = clients.find(clientId, LockModeType.NONE);
    byte[] hash = ClientOffice.secretHash(clientId, secret);
    return client.isPresent() && clients.hasSecret(client.get().id(), hash, clock.instant())
        ? enter(client.get(), client.get().scopes(), address)
        : ClientEntry.refused(ClientEntry.Fault.UNKNOWN);
  }

  /** Lets a program in that proves to have the private key of its public one. */
  public ClientEntry byKey(String clientId, Predicate<PublicKey> proof, String address) {
    return clients
        .find(clientId, LockModeType.NONE)
        .filter(client -> client.publicKey() != null)
        .filter(client -> PublicKeys.read(client.publicKey()).filter(proof).isPresent())
        .map(client -> enter(client, client.scopes(), address))
        .orElseGet(() -> ClientEntry.refused(ClientEntry.Fault.UNKNOWN));
  }

  /** Lets a program in that was let in before, with the scopes it got then and has still. */
  public ClientEntry again(String clientId, Set<Scope> granted, String address) {
    Optional<ApiClient> client = clients.find(clientId, LockModeType.NONE);
    if (client.isEmpty()) {
      return ClientEntry.refused(ClientEntry.Fault.UNKNOWN);
    }
    Set<Scope> scopes = EnumSet.noneOf(Scope.class);
    scopes.addAll(granted);
    scopes.retainAll(client.get().scopes());
    return enter(client.get(), scopes, address);
  }

  /** Whether a client is approved, not taken away and not over. */
  public boolean isInForce(String clientId) {
    return clients
        .find(clientId, LockModeType.NONE)
        .filter(client -> client.stateAt(clock.instant()) == ClientState.APPROVED)
        .isPresent();
  }

  /** Remembers the id of an assertion until it is over; false if it was used before. */
  public boolean isFirstUse(String clientId, String assertionId, Instant ends) {
    return clients.isFirstUse(clientId, assertionId, ends);
  }

  private ClientEntry enter(ApiClient client, Set<Scope> scopes, String address) {
    Instant now = clock.instant();
    if (client.stateAt(now) != ClientState.APPROVED) {
      return ClientEntry.refused(ClientEntry.Fault.NOT_IN_FORCE);
    }
    if (!client.networks().admit(address)) {
      return ClientEntry.refused(ClientEntry.Fault.ADDRESS);
    }
    Instant last = client.lastUsedAt();
    if (last == null || last.plus(USE_NOTED_EVERY).isBefore(now)) {
      clients.used(client.id(), now);
    }
    return new ClientEntry(client.known(scopes), null);
  }
}
