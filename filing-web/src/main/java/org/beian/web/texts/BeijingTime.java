package org.beian.web.texts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes moments and days as readers here do: in Beijing time, whatever their device says. */
@Named("beijing")
@RequestScoped
public class BeijingTime {

  /** Official time, also in Xinjiang. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private static final DateTimeFormatter BRIEF =
      DateTimeFormatter.ofPattern("MM-dd HH:mm", Locale.ROOT);

  @Inject Language language;

  /** Such as 2026年11月24日 16:30, or 24 November 2026, 16:30; to the minute. */
  public String moment(Instant moment) {
    ZonedDateTime here = moment.atZone(ZONE);
    return day(here.toLocalDate()) + (language.isEnglish() ? ", " : " ") + TIME.format(here);
  }

  /** Such as 11-24 16:30, for tables. */
  public String brief(Instant moment) {
    return BRIEF.format(moment.atZone(ZONE));
  }

  /** Such as 2026年11月24日, or 24 November 2026. */
  public String day(LocalDate day) {
    return pattern("y年M月d日", "d MMMM y").format(day);
  }

  /** Such as 11月24日（星期二）, or Tuesday 24 November. */
  public String dayOfWeek(LocalDate day) {
    return pattern("M月d日（EEEE）", "EEEE d MMMM").format(day);
  }

  /** Such as 16:30. */
  public String time(LocalTime time) {
    return TIME.format(time);
  }

  private DateTimeFormatter pattern(String chinese, String english) {
    return DateTimeFormatter.ofPattern(language.isEnglish() ? english : chinese, language.locale());
  }
}
