package org.beian.filing.mail;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import org.beian.directory.calendar.CalendarService;
import org.beian.directory.outbox.Mail;
import org.beian.directory.text.TextBundle;
import org.beian.filing.template.Wordings;

/** Writes mails from the bundle {@code Mails}, Chinese (any language but English) or English. */
public final class MailTexts {

  private static final TextBundle TEXTS = new TextBundle(MailTexts.class, "Mails");

  private MailTexts() {}

  /**
   * A mail whose subject and text stand under {@code key.subject} and {@code key.text}.
   *
   * @param arguments for the placeholders; days and instants are written as days in Beijing
   */
  public static Mail mail(String to, Locale locale, String key, Object... arguments) {
    ResourceBundle bundle = TEXTS.in(locale);
    DateTimeFormatter day = DateTimeFormatter.ofPattern(bundle.getString("day"), locale);
    Object[] words = Arrays.stream(arguments).map(argument -> word(argument, day)).toArray();
    return new Mail(
        to,
        locale,
        text(locale, key + ".subject", words),
        text(locale, key + ".text", words) + "\n\n" + bundle.getString("foot"));
  }

  private static String text(Locale locale, String key, Object... words) {
    return Wordings.text("mail:" + key, locale, words)
        .orElseGet(() -> TEXTS.text(locale, key, words));
  }

  private static Object word(Object argument, DateTimeFormatter day) {
    if (argument instanceof Instant instant) {
      return day.format(LocalDate.ofInstant(instant, CalendarService.BEIJING));
    }
    return argument instanceof LocalDate date ? day.format(date) : argument;
  }
}
