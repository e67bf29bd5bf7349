package org.beian.directory.client;

import java.util.Set;

/**
 * What came of an act on an API client.
 *
 * @param faults why nothing was done; empty when it was
 * @param clientId null when nothing was done
 * @param secret shown this once; null for a client that proves itself by its key
 */
public record ClientAnswer(Set<ClientFault> faults, String clientId, String secret) {

  public ClientAnswer {
    faults = Set.copyOf(faults);
  }

  static ClientAnswer refused(Set<ClientFault> faults) {
    return new ClientAnswer(faults, null, null);
  }

  static ClientAnswer refused(ClientFault fault) {
    return refused(Set.of(fault));
  }

  public boolean isDone() {
    return faults.isEmpty();
  }
}
