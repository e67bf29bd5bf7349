package org.beian.filing.sampling;

/** What was found when a case was looked at again. */
public enum CheckState {
  /** Nobody has looked yet. */
  WAITING,
  IN_ORDER,
  FAULT
}
