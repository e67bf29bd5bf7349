package org.beian.directory.calendar;

/** What makes a day a working day or a day off. */
public enum DayKind {
  /** An ordinary working day (工作日). */
  WORKDAY,
  /** A Saturday or Sunday without any arrangement (周末). */
  WEEKEND,
  /** A day off by notice of the nation, the region or the authority (放假). */
  HOLIDAY,
  /** A day worked in exchange for a day off (调休上班日). */
  MAKE_UP_WORKDAY,
  /**
   * A day off that is expected but whose notice could not be verified. It is shown and makes
   * answers uncertain; it is reckoned as if it were not on record.
   */
  EXPECTED_HOLIDAY
}
