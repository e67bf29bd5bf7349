package org.beian.directory.client;

/**
 * What came of a program's coming in.
 *
 * @param client null if it was not let in
 * @param fault why not; null if it was
 */
public record ClientEntry(KnownClient client, Fault fault) {

  /** Why a program is not let in. */
  public enum Fault {
    /** No such client, or not proved to be it. */
    UNKNOWN,
    /** Not approved, taken away, or its time is over. */
    NOT_IN_FORCE,
    /** It may not call from this address. */
    ADDRESS
  }

  static ClientEntry refused(Fault fault) {
    return new ClientEntry(null, fault);
  }

  public boolean isIn() {
    return client != null;
  }
}
