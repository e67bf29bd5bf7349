package org.beian.directory.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.beian.directory.credential.CredentialDesk;
import org.beian.directory.credential.LoginName;
import org.beian.directory.outbox.Mail;
import org.beian.directory.outbox.Outbox;
import org.beian.directory.outbox.PublicAddress;
import org.beian.directory.text.TextBundle;

/**
 * What members are written. Nobody can have one reader written to more than five times in 30
 * minutes, nor one network address more than thirty; mails beyond that are not sent.
 */
@ApplicationScoped
class AccountMails {

  private static final TextBundle TEXTS = new TextBundle(AccountMails.class, "AccountMails");
  private static final int TO_ONE_READER = 5;
  private static final int FROM_ONE_ADDRESS = 30;

  @Inject Outbox outbox;
  @Inject PublicAddress address;
  @Inject CredentialDesk credentials;

  /** A letter to one reader. */
  interface Letter {

    /**
     * Sends it.
     *
     * @param key of the text; {@code {0}} is the address of the page, then {@code arguments}
     * @param path of the page the letter leads to
     */
    void send(String key, String path, Object... arguments);
  }

  /** A letter that somebody not signed in asks for. */
  Letter to(LoginName reader, Locale locale, String client) {
    boolean admitted = credentials.mayWrite(client, FROM_ONE_ADDRESS);
    boolean wanted = credentials.mayWrite(reader.value(), TO_ONE_READER);
    return (key, path, arguments) -> {
      if (admitted && wanted) {
        post(reader, locale, key, path, arguments);
      }
    };
  }

  /** A letter that follows from an act of a member. */
  Letter to(LoginName reader, Locale locale) {
    return (key, path, arguments) -> post(reader, locale, key, path, arguments);
  }

  private void post(LoginName reader, Locale locale, String key, String path, Object[] arguments) {
    ResourceBundle texts = TEXTS.in(locale);
    Object[] all = new Object[arguments.length + 1];
    all[0] = address.of(path);
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    String text =
        new MessageFormat(texts.getString(key + ".text") + texts.getString("foot"), locale)
            .format(all);
    String subject = texts.getString(key + ".subject");
    outbox.post(new Mail(reader.value(), locale, subject, text));
  }
}
