package org.beian.filing.queue;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A place in the queue, after which the next page begins. */
public record QueuePlace(Instant dueAt, String applicationNo) {

  private static final Pattern TEXT = Pattern.compile("([0-9T:.Z-]{1,40})_([A-Z0-9]{1,24})");
  private static final Instant END = Instant.parse("9999-01-01T00:00:00Z");

  /** Reads what {@link #toString} wrote; anything else is no place. */
  public static Optional<QueuePlace> read(String text) {
    Matcher parts = TEXT.matcher(text);
    try {
      return parts.matches()
          ? Optional.of(new QueuePlace(Instant.parse(parts.group(1)), parts.group(2)))
              .filter(QueuePlace::isInOurTime)
          : Optional.empty();
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** The database knows no other years. */
  private boolean isInOurTime() {
    return dueAt.isAfter(Instant.EPOCH) && dueAt.isBefore(END);
  }

  @Override
  public String toString() {
    return dueAt + "_" + applicationNo;
  }
}
