package org.beian.directory.client;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;
import org.beian.directory.calendar.CalendarService;
import org.beian.directory.outbox.Mail;
import org.beian.directory.outbox.Outbox;
import org.beian.directory.outbox.PublicAddress;
import org.beian.directory.text.TextBundle;

/** Warns owners two weeks before a client of theirs ends, once, and forgets used assertions. */
@Stateless
public class ClientNotices {

  private static final TextBundle TEXTS = new TextBundle(ClientNotices.class, "ClientMails");

  @Inject ApiClients clients;
  @Inject Outbox outbox;
  @Inject PublicAddress address;
  @Inject Clock clock;

  /** Does one run; of servers that run at once, one warns of each client. */
  public void run() {
    Instant now = clock.instant();
    clients.forgetAssertions(now);
    for (ApiClient client : clients.toWarn(now)) {
      if (client.view(now).isAlive()) {
        outbox.post(mail("expires", client.warnTo(), client.view(now)));
      }
      client.warned();
    }
  }

  /** Tells an owner of a client that the system administrator made for them. */
  public Mail made(String reader, ClientView client) {
    return mail("made", reader, client);
  }

  /** In both languages: nobody was asked which. */
  private Mail mail(String key, String reader, ClientView client) {
    return new Mail(
        reader,
        Locale.CHINESE,
        TEXTS.in(Locale.CHINESE).getString(key + ".subject"),
        text(key, client, Locale.CHINESE) + "\n\n" + text(key, client, Locale.ENGLISH));
  }

  private String text(String key, ClientView client, Locale locale) {
    ResourceBundle texts = TEXTS.in(locale);
    LocalDate last =
        LocalDate.ofInstant(client.expiresAt().minusMillis(1), CalendarService.BEIJING);
    return new MessageFormat(texts.getString(key + ".text"), locale)
        .format(
            new Object[] {
              client.name(), client.clientId(), last.toString(), address.of("/account/clients")
            });
  }
}
