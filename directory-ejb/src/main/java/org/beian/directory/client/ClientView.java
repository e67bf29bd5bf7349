package org.beian.directory.client;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.beian.directory.authority.AuthorityCode;

/**
 * An API client as its owner and its authority see it.
 *
 * @param networks from where it may call; empty: anywhere
 * @param authority who approves it; null in the sandbox
 * @param keyed whether it proves itself by its own key
 * @param expiresAt the first moment it may not call any more
 * @param lastUsedAt to the minute; null if never
 */
public record ClientView(
    String clientId,
    String unit,
    String unitName,
    String name,
    Set<Scope> scopes,
    List<String> networks,
    boolean sandbox,
    AuthorityCode authority,
    ClientState state,
    boolean keyed,
    Instant createdAt,
    Instant expiresAt,
    Instant lastUsedAt) {

  public ClientView {
    scopes = Set.copyOf(scopes);
    networks = List.copyOf(networks);
  }

  /** Whether it calls or may come to. */
  public boolean isAlive() {
    return state == ClientState.WAITING || state == ClientState.APPROVED;
  }
}
