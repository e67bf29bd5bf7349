package org.beian.directory.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.time.Duration;
import java.util.Locale;
import java.util.ResourceBundle;
import org.beian.directory.outbox.Mail;
import org.beian.directory.outbox.Outbox;
import org.beian.directory.outbox.PublicAddress;
import org.beian.directory.secret.OneTimeTokens;
import org.beian.directory.text.TextBundle;

/** What the staff is written, in Chinese: links to set a password, and changes of security keys. */
@ApplicationScoped
class StaffMails {

  static final Duration LINK_LIFE = Duration.ofDays(7);

  private static final TextBundle TEXTS = new TextBundle(StaffMails.class, "StaffMails");
  private static final Locale LOCALE = Locale.SIMPLIFIED_CHINESE;

  @Inject Outbox outbox;
  @Inject PublicAddress address;
  @Inject OneTimeTokens links;
  @Inject StaffLogins logins;

  /** Sends a link that sets the password; links sent before are spent. */
  void sendLink(Staffer staffer, String key) {
    String subject = Long.toString(staffer.credential());
    links.revoke(StaffSecurity.PURPOSE, subject);
    String link =
        address.of("/desk/join?token=" + links.issue(StaffSecurity.PURPOSE, subject, LINK_LIFE));
    post(staffer, key, link);
  }

  /** Tells the owner that a security key was added or taken away. */
  void tellOfKey(Staffer staffer, String key, String name) {
    post(staffer, key, name);
  }

  private void post(Staffer staffer, String key, String what) {
    ResourceBundle texts = TEXTS.in(LOCALE);
    String text =
        new MessageFormat(texts.getString(key + ".text") + texts.getString("foot"), LOCALE)
            .format(new Object[] {what, staffer.view().name()});
    outbox.post(new Mail(logins.of(staffer), LOCALE, texts.getString(key + ".subject"), text));
  }
}
