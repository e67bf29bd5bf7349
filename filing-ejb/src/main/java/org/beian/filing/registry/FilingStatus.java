package org.beian.filing.registry;

/** Whether a filing stands. */
public enum FilingStatus {
  /** On record and in force. */
  EFFECTIVE
}
