package org.beian.directory.client;

import java.time.LocalDate;
import java.util.Set;

/**
 * An API client as somebody asks for it.
 *
 * @param name what its owner calls it
 * @param networks from where it may call, in CIDR notation, blanks or lines between; empty:
 *     anywhere
 * @param expiresOn the last day in Beijing on which it may call; within a year
 * @param authority code of the authority that is to approve it; of no account in the sandbox
 * @param publicKey PEM of an RSA or EC key for {@code private_key_jwt}; empty: it gets a secret
 */
public record NewClient(
    String name,
    Set<Scope> scopes,
    String networks,
    LocalDate expiresOn,
    boolean sandbox,
    String authority,
    String publicKey) {

  public NewClient {
    scopes = Set.copyOf(scopes);
  }
}
