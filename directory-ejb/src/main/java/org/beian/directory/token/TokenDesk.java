package org.beian.directory.token;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.beian.directory.client.ClientDoor;
import org.beian.directory.client.ClientEntry;
import org.beian.directory.client.Scope;

/** Gives tokens to programs that prove who they are, and tells whose a token is. */
@Stateless
public class TokenDesk {

  @Inject ClientDoor door;
  @Inject Tokens tokens;
  @Inject Clock clock;

  /** Gives a token, good for ten minutes. */
  public TokenAnswer issue(TokenRequest request) {
    ClientEntry entry = request.assertion() == null ? bySecret(request) : byAssertion(request);
    if (!entry.isIn()) {
      return TokenAnswer.refused(
          switch (entry.fault()) {
            case UNKNOWN -> TokenAnswer.Fault.INVALID_CLIENT;
            case NOT_IN_FORCE -> TokenAnswer.Fault.NOT_IN_FORCE;
            case ADDRESS -> TokenAnswer.Fault.ADDRESS;
          });
    }
    Optional<Set<Scope>> scopes = wanted(request.scope(), entry.client().scopes());
    return scopes
        .map(
            granted ->
                new TokenAnswer(
                    tokens.write(entry.client(), granted), granted, Tokens.LIFE.toSeconds(), null))
        .orElseGet(() -> TokenAnswer.refused(TokenAnswer.Fault.INVALID_SCOPE));
  }

  /**
   * Tells whose a token is; a client that was taken away, or is over, is out.
   *
   * @param address network address of the caller
   */
  public ClientEntry recognise(String token, String address) {
    return tokens
        .read(token)
        .map(content -> door.again(content.clientId(), content.scopes(), address))
        .orElseGet(() -> new ClientEntry(null, ClientEntry.Fault.UNKNOWN));
  }

  private ClientEntry bySecret(TokenRequest request) {
    return request.clientId() == null || request.secret() == null
        ? new ClientEntry(null, ClientEntry.Fault.UNKNOWN)
        : door.bySecret(request.clientId(), request.secret(), request.address());
  }

  private ClientEntry byAssertion(TokenRequest request) {
    return Assertion.read(request.assertion(), request.audiences(), clock.instant())
        .filter(read -> request.clientId() == null || request.clientId().equals(read.clientId()))
        .map(read -> byAssertion(read, request.address()))
        .orElseGet(() -> new ClientEntry(null, ClientEntry.Fault.UNKNOWN));
  }

  private ClientEntry byAssertion(Assertion read, String address) {
    ClientEntry entry = door.byKey(read.clientId(), read::isSignedWith, address);
    boolean again = entry.isIn() && !door.isFirstUse(read.clientId(), read.id(), read.ends());
    return again ? new ClientEntry(null, ClientEntry.Fault.UNKNOWN) : entry;
  }

  private static Optional<Set<Scope>> wanted(String text, Set<Scope> had) {
    if (text == null || text.isBlank()) {
      return Optional.of(had);
    }
    Set<Scope> wanted = EnumSet.noneOf(Scope.class);
    for (String one : text.strip().split(" +", -1)) {
      Optional<Scope> scope = Scope.of(one).filter(had::contains);
      if (scope.isEmpty()) {
        return Optional.empty();
      }
      wanted.add(scope.get());
    }
    return Optional.of(wanted);
  }
}
