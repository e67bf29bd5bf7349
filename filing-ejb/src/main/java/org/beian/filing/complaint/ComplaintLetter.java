package org.beian.filing.complaint;

import java.text.MessageFormat;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.beian.directory.calendar.CalendarService;
import org.beian.directory.outbox.Mail;

/**
 * The mails about a complaint. None carries the code, nor what was said: an address may be
 * mistyped.
 */
final class ComplaintLetter {

  static final String BUNDLE = "org.beian.filing.complaint.Letters";

  private static final Control ZH_IS_ROOT = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

  private ComplaintLetter() {}

  static Mail of(Complaint complaint, ComplaintAct act) {
    Locale locale = complaint.locale();
    ResourceBundle texts =
        ResourceBundle.getBundle(
            BUNDLE, locale, ComplaintLetter.class.getClassLoader(), ZH_IS_ROOT);
    Object[] arguments = {
      complaint.number(),
      texts.getString(complaint.kind().name()),
      DateTimeFormatter.ofPattern(texts.getString("moment"), locale)
          .format(complaint.clockAt().atZone(CalendarService.BEIJING))
    };
    return new Mail(
        complaint.email(),
        locale,
        new MessageFormat(texts.getString(act + ".subject"), locale).format(arguments),
        new MessageFormat(texts.getString(act + ".text"), locale).format(arguments));
  }
}
