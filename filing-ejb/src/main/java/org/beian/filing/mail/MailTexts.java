package org.beian.filing.mail;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.beian.directory.calendar.CalendarService;
import org.beian.directory.outbox.Mail;

/** Writes mails from the bundle {@code Mails}, Chinese (any language but English) or English. */
public final class MailTexts {

  private static final String BUNDLE = "org.beian.filing.mail.Mails";
  private static final Control NO_FALLBACK =
      Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

  private MailTexts() {}

  /**
   * A mail whose subject and text stand under {@code key.subject} and {@code key.text}.
   *
   * @param arguments for the placeholders; days and instants are written as days in Beijing
   */
  public static Mail mail(String to, Locale locale, String key, Object... arguments) {
    Locale language = locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.ROOT;
    ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, language, NO_FALLBACK);
    DateTimeFormatter day = DateTimeFormatter.ofPattern(bundle.getString("day"), locale);
    Object[] words = Arrays.stream(arguments).map(argument -> word(argument, day)).toArray();
    String text = format(bundle.getString(key + ".text"), words, locale);
    return new Mail(
        to,
        locale,
        format(bundle.getString(key + ".subject"), words, locale),
        text + "\n\n" + bundle.getString("foot"));
  }

  private static String format(String pattern, Object[] words, Locale locale) {
    return new MessageFormat(pattern, locale).format(words);
  }

  private static Object word(Object argument, DateTimeFormatter day) {
    if (argument instanceof Instant instant) {
      return day.format(LocalDate.ofInstant(instant, CalendarService.BEIJING));
    }
    return argument instanceof LocalDate date ? day.format(date) : argument;
  }
}
