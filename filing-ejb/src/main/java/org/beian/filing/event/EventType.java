package org.beian.filing.event;

import java.util.Arrays;
import java.util.Optional;

/** What can happen that programs are told of. */
public enum EventType {
  /** A case was put on the desk of a clerk. */
  IN_REVIEW("application.in-review"),
  /** A case was not accepted. */
  NOT_ACCEPTED("application.not-accepted"),
  /** A case was taken back. */
  WITHDRAWN("application.withdrawn"),
  /** A new filing is on record. */
  FILED("filing.filed"),
  /** A filing has other particulars, or another authority. */
  CHANGED("filing.changed"),
  /** A filing ended. */
  CANCELLED("filing.cancelled"),
  /** A filing was confirmed for another year. */
  CONFIRMED("filing.confirmed"),
  /** The yearly re-confirmation of a filing is due, late, or over. */
  CONFIRMATION_DUE("filing.confirmation-due"),
  /** A job, such as a report of connected organisations, came to its end. */
  JOB_FINISHED("job.finished"),
  /** A report names a connected organisation that was not on the list. */
  UNIT_ADDED("downstream.added"),
  /** A report says something else of a connected organisation than the list did. */
  UNIT_CHANGED("downstream.changed"),
  /** A report takes a connected organisation off the list. */
  UNIT_REMOVED("downstream.removed");

  private final String text;

  EventType(String text) {
    this.text = text;
  }

  /** As it stands in events and subscriptions. */
  public String text() {
    return text;
  }

  public static Optional<EventType> of(String text) {
    return Arrays.stream(values()).filter(type -> type.text.equals(text)).findFirst();
  }
}
