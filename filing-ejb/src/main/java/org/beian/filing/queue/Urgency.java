package org.beian.filing.queue;

/** How much of the office time is left that the desk has for a case. */
public enum Urgency {
  /** Less than half is over. */
  IN_TIME,
  /** Half or more is over. */
  SOON,
  /** All of it is. */
  OVERDUE
}
