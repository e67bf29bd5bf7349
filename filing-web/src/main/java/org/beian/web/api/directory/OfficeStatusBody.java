package org.beian.web.api.directory;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import org.beian.directory.authority.AuthorityCode;
import org.beian.directory.calendar.OfficeStatus;
import org.beian.directory.calendar.Season;
import org.beian.web.api.directory.OfficeHoursBody.IntervalBody;
import org.beian.web.api.view.Times;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether an office is open at a moment, and why. */
@Schema(name = "OfficeStatus", description = "Whether an office is open at a moment, and why.")
public record OfficeStatusBody(
    @Schema(example = "KORLA") String authority,
    @Schema(description = "The moment asked about, Beijing time.") OffsetDateTime at,
    boolean open,
    Season season,
    @Schema(description = "The present interval; absent when closed.") IntervalBody interval,
    @Schema(description = "When it closes, or opens next.") OffsetDateTime nextChange,
    boolean workingDay,
    @Schema(description = "The day and its reason.") DayBody reason,
    @Schema(description = "False when holidays that matter here are not on record or not verified.")
        boolean certain) {

  /** The status at a moment in the caller's language. */
  public static OfficeStatusBody of(
      AuthorityCode authority, Instant at, OfficeStatus status, Locale locale) {
    IntervalBody interval =
        status.open() ? new IntervalBody(status.from().toString(), status.to().toString()) : null;
    return new OfficeStatusBody(
        authority.value(),
        Times.beijing(at),
        status.open(),
        status.season(),
        interval,
        Times.beijing(status.nextChange()),
        status.workingDay(),
        DayBody.of(status.reason(), locale),
        status.certain());
  }
}
