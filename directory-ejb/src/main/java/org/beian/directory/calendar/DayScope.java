package org.beian.directory.calendar;

/** Whose arrangement decides a day, the strongest first. */
public enum DayScope {
  /** The authority's own. */
  AUTHORITY,
  /** Of the Xinjiang Uygur Autonomous Region. */
  REGION,
  /** Of the State Council. */
  NATION,
  /** Nobody's: the day follows from the week. */
  WEEK
}
