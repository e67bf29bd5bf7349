package org.beian.directory.client;

/** Where an API client stands. */
public enum ClientState {
  /** Nobody has approved it yet. */
  WAITING,
  /** In use. */
  APPROVED,
  /** The authority did not approve it. */
  REFUSED,
  /** Taken away. */
  REVOKED,
  /** Its time is over. */
  EXPIRED
}
