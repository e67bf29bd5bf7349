package org.beian.filing.registry;

/** Whether a filing stands. */
public enum FilingStatus {
  /** On record and in force. */
  EFFECTIVE,
  /** Ended for good by its unit (注销); the number is never issued again. */
  CANCELLED,
  /** Ended for good by the authority, since it rested on untrue data (撤销). */
  VOIDED
}
