package org.beian.filing.complaint;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import org.beian.directory.calendar.CalendarService;
import org.beian.directory.outbox.Mail;
import org.beian.directory.text.TextBundle;
import org.beian.filing.template.Wordings;

/**
 * The mails about a complaint. None carries the code, nor what was said: an address may be
 * mistyped.
 */
final class ComplaintLetter {

  private static final TextBundle TEXTS = new TextBundle(ComplaintLetter.class, "Letters");

  private ComplaintLetter() {}

  static Mail of(Complaint complaint, ComplaintAct act) {
    Locale locale = complaint.locale();
    ResourceBundle texts = TEXTS.in(locale);
    Object[] arguments = {
      complaint.number(),
      texts.getString(complaint.kind().name()),
      DateTimeFormatter.ofPattern(texts.getString("moment"), locale)
          .format(complaint.clockAt().atZone(CalendarService.BEIJING))
    };
    return new Mail(
        complaint.email(),
        locale,
        text(locale, act + ".subject", arguments),
        text(locale, act + ".text", arguments));
  }

  private static String text(Locale locale, String key, Object... arguments) {
    return Wordings.text("complaint:" + key, locale, arguments)
        .orElseGet(() -> TEXTS.text(locale, key, arguments));
  }
}
