package org.beian.directory.token;

import java.util.Set;
import org.beian.directory.client.Scope;

/**
 * A token, or why there is none.
 *
 * @param token null if there is none
 * @param scopes what it lets do
 * @param seconds how long it is good
 * @param fault null if there is a token
 */
public record TokenAnswer(String token, Set<Scope> scopes, long seconds, Fault fault) {

  /** Why there is no token. */
  public enum Fault {
    /** Unknown, or not proved: the same for all. */
    INVALID_CLIENT,
    /** Proved, but not approved, taken away, or over. */
    NOT_IN_FORCE,
    /** Proved, but from an address that is not let in. */
    ADDRESS,
    /** A scope the client does not have. */
    INVALID_SCOPE
  }

  public TokenAnswer {
    scopes = Set.copyOf(scopes);
  }

  static TokenAnswer refused(Fault fault) {
    return new TokenAnswer(null, Set.of(), 0, fault);
  }
}
