package org.beian.web.api.directory;

import java.util.List;
import java.util.Map;
import org.beian.directory.calendar.OfficeHours;
import org.beian.directory.calendar.OfficeInterval;
import org.beian.directory.calendar.SeasonHours;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Office hours on working days (guide item 20), in Beijing time. */
@Schema(name = "OfficeHours", description = "Hours on working days, Beijing time (guide item 20).")
public record OfficeHoursBody(
    @Schema(description = "First day of summer hours, month and day.", example = "05-01")
        String summerFrom,
    @Schema(description = "First day of winter hours, month and day.", example = "10-01")
        String winterFrom,
    List<IntervalBody> summer,
    List<IntervalBody> winter,
    @Schema(description = "Days of the week with other hours in summer.")
        List<WeekdayBody> summerApart,
    @Schema(description = "Days of the week with other hours in winter.")
        List<WeekdayBody> winterApart) {

  /** A day of the week with hours of its own. */
  @Schema(name = "Weekday", description = "Day of the week with hours of its own.")
  public record WeekdayBody(@Schema(example = "FRIDAY") String day, List<IntervalBody> hours) {}

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
        intervals(hours.summer().usual()),
        intervals(hours.winter().usual()),
        apart(hours.summer()),
        apart(hours.winter()));
  }

  private static List<WeekdayBody> apart(SeasonHours season) {
    return season.apart().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(day -> new WeekdayBody(day.getKey().name(), intervals(day.getValue())))
        .toList();
  }

  private static List<IntervalBody> intervals(List<OfficeInterval> hours) {
    return hours.stream().map(OfficeHoursBody::interval).toList();
  }

  private static IntervalBody interval(OfficeInterval interval) {
    return new IntervalBody(interval.from().toString(), interval.to().toString());
  }
}
