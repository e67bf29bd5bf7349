package org.beian.filing.registry;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The yearly re-confirmation (信息核查) of a filing.
 *
 * @param due the day by which it is to be confirmed, a year after it was filed or confirmed last
 * @param confirmedAt when it was confirmed last, null if never
 */
public record Confirmation(LocalDate due, Instant confirmedAt) {

  private static final int OPENS_DAYS_BEFORE = 30;
  private static final int GRACE_DAYS = 30;

  /** Where the task stands on a day. */
  public enum Stage {
    /** Not to be thought of yet. */
    RESTS,
    /** May be done, until the day it is due. */
    OPEN,
    /** The day has passed, the days of grace have not. */
    LATE,
    /** Not even the days of grace were used. */
    OVERDUE
  }

  /** The first day on which it may be confirmed: thirty days before. */
  public LocalDate opens() {
    return due.minusDays(OPENS_DAYS_BEFORE);
  }

  /** The last of the thirty days of grace. */
  public LocalDate graceUntil() {
    return due.plusDays(GRACE_DAYS);
  }

  /** Where the task stands on a day. */
  public Stage on(LocalDate day) {
    if (day.isBefore(opens())) {
      return Stage.RESTS;
    }
    if (!day.isAfter(due)) {
      return Stage.OPEN;
    }
    return day.isAfter(graceUntil()) ? Stage.OVERDUE : Stage.LATE;
  }
}
