package org.beian.web.api.view;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.beian.filing.rules.FilingDeadline;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The thirty days of Order 33, Art. 12, worked out. */
@Schema(name = "Deadline", description = "The thirty days of Order 33, Art. 12, worked out.")
public record DeadlineBody(
    @Schema(description = "Day of formal connection, not counted.", example = "2026-01-20")
        LocalDate connectedOn,
    @Schema(description = "The thirtieth day after it.", example = "2026-02-19")
        LocalDate thirtiethDay,
    @Schema(description = "The last day to file.", example = "2026-02-24") LocalDate lastDay,
    @Schema(description = "Whether the last day moved to the next working day.", example = "true")
        boolean rolled,
    @Schema(description = "The day the days are counted to.", example = "2026-02-20")
        LocalDate countedTo,
    @Schema(description = "Days until the last day, zero from it on.", example = "4") long daysLeft,
    @Schema(description = "Days past the last day, zero when in time.", example = "0")
        long daysLate,
    @Schema(description = "False when the holidays of that year are not on record yet.")
        boolean certain) {

  /** The arithmetic as of a day; null stays null. */
  public static DeadlineBody of(FilingDeadline deadline, LocalDate countedTo) {
    if (deadline == null) {
      return null;
    }
    return new DeadlineBody(
        deadline.connectedOn(),
        deadline.thirtiethDay(),
        deadline.lastDay(),
        !deadline.lastDay().equals(deadline.thirtiethDay()),
        countedTo,
        Math.max(0, ChronoUnit.DAYS.between(countedTo, deadline.lastDay())),
        deadline.daysLate(),
        deadline.certain());
  }
}
