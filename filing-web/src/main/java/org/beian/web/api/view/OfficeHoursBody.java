package org.beian.web.api.view;

import java.util.List;
import org.beian.directory.calendar.OfficeHours;
import org.beian.directory.calendar.OfficeInterval;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Office hours on working days (guide item 20), in Beijing time. */
@Schema(name = "OfficeHours", description = "Hours on working days, Beijing time (guide item 20).")
public record OfficeHoursBody(
    @Schema(description = "First day of summer hours, month and day.", example = "05-01")
        String summerFrom,
    @Schema(description = "First day of winter hours, month and day.", example = "10-01")
        String winterFrom,
    List<IntervalBody> summer,
    List<IntervalBody> winter) {

  /** A stretch of the day. */
  @Schema(name = "Interval", description = "Stretch of a day, Beijing time.")
  public record IntervalBody(
      @Schema(example = "10:00") String from,
      @Schema(description = "First moment it is closed again.", example = "14:00") String to) {}

  /** The hours of an authority. */
  public static OfficeHoursBody of(OfficeHours hours) {
    return new OfficeHoursBody(
        hours.summerFrom().toString().substring(2),
        hours.winterFrom().toString().substring(2),
        hours.summer().stream().map(OfficeHoursBody::interval).toList(),
        hours.winter().stream().map(OfficeHoursBody::interval).toList());
  }

  private static IntervalBody interval(OfficeInterval interval) {
    return new IntervalBody(interval.from().toString(), interval.to().toString());
  }
}
