package org.beian.filing.webhook;

/** Where a delivery stands. */
public enum DeliveryState {
  /** Not taken yet. */
  PENDING,
  /** The receiver took it. */
  DONE,
  /** Given up after three days; it can be sent again on request. */
  DEAD
}
