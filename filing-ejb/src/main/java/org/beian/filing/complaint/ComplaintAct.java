package org.beian.filing.complaint;

/** What happened to a complaint. */
public enum ComplaintAct {
  /** It was made. */
  OPENED,
  /** An officer was given it. */
  ASSIGNED,
  /** An officer answered. */
  REPLIED,
  /** Whoever made it is satisfied; it is closed. */
  SATISFIED,
  /** Whoever made it wants another officer. */
  ESCALATED,
  /** The reply was overdue; it went to another officer by itself. */
  OVERDUE,
  /** An officer handed it to the Tarim detachment. */
  PASSED_ON,
  /** The officer who answered closed it, saying why. */
  CLOSED,
  /** Nobody objected to the reply in time; it is closed. */
  LAPSED,
  /** Whoever made it takes it up again. */
  REOPENED
}
