package org.beian.filing.application;

/** How an application was handed in. */
public enum Channel {
  /** By the applicant: on the pages, or by the API. */
  ONLINE,
  /** By a clerk for a visitor (窗口). */
  COUNTER
}
