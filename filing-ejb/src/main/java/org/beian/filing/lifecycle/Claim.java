package org.beian.filing.lifecycle;

/** How a claim ended. */
public enum Claim {
  /** The account keeps the case and its filing from now on. */
  CLAIMED,
  /** Number and code open nothing. */
  UNKNOWN,
  /** It is another organisation's. */
  OTHER_UNIT,
  /** Another account keeps it already. */
  KEPT
}
