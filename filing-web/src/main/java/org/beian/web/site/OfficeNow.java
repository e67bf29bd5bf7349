package org.beian.web.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.beian.directory.calendar.DayKind;
import org.beian.directory.calendar.OfficeStatus;
import org.beian.web.texts.BeijingTime;
import org.beian.web.texts.Language;
import org.beian.web.texts.Texts;

/** Puts the state of an office into words: open until, or closed and opening when. */
@RequestScoped
public class OfficeNow {

  @Inject Clock clock;
  @Inject Texts text;
  @Inject Language language;
  @Inject BeijingTime beijing;

  String tell(OfficeStatus status) {
    ZonedDateTime change = status.nextChange().atZone(BeijingTime.ZONE);
    String time = beijing.time(change.toLocalTime());
    String sentence =
        status.open()
            ? text.with("offices.openUntil", time)
            : closed(status, change.toLocalDate(), time);
    return status.certain() ? sentence : sentence + text.get("offices.uncertain");
  }

  private String closed(OfficeStatus status, LocalDate day, String time) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), BeijingTime.ZONE);
    String opening =
        day.equals(today)
            ? text.with("offices.opensToday", time)
            : text.with("offices.opensOn", beijing.dayOfWeek(day), time);
    return status.workingDay() || status.reason().kind() == DayKind.WORKDAY
        ? opening
        : status.reason().name(language.locale()) + text.get("offices.reasonMark") + opening;
  }
}
