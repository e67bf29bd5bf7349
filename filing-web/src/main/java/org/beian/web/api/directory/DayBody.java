package org.beian.web.api.directory;

import java.time.LocalDate;
import java.util.Locale;
import org.beian.directory.calendar.DayKind;
import org.beian.directory.calendar.DayScope;
import org.beian.directory.calendar.DayView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A day of the calendar and why it is as it is. */
@Schema(name = "Day", description = "Day of the calendar and why it is as it is.")
public record DayBody(
    @Schema(example = "2026-10-01") LocalDate date,
    boolean working,
    DayKind kind,
    @Schema(description = "The reason in words.", example = "国庆节") String name,
    @Schema(description = "Whose arrangement decides the day.") DayScope scope,
    @Schema(description = "False when its notice could not be verified.") boolean verified) {

  /** The day in the caller's language. */
  public static DayBody of(DayView day, Locale locale) {
    return new DayBody(
        day.date(), day.working(), day.kind(), day.name(locale), day.scope(), day.verified());
  }
}
