package org.beian.directory.outbox;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/**
 * Hands mails to a mail server.
 *
 * <p>The address is {@code smtp://user:password@host:port}, user and password percent-encoded and
 * optional. A server that offers STARTTLS is spoken to in secret; {@code ?starttls=required} speaks
 * to no other, and {@code smtps://} is secret from the first byte. Each wait for the server is
 * bounded, so that a whole talk ends within the claim on the mail.
 */
final class SmtpCarrier implements Carrier {

  private static final String CONNECT_MILLIS = "10000";
  private static final String ANSWER_MILLIS = "15000";

  private final URI server;
  private final Session session;

  SmtpCarrier(URI server) {
    this.server = server;
    this.session = Session.getInstance(properties(server));
  }

  @Override
  public void carry(MimeMessage message) throws MessagingException {
    try (Transport transport = session.getTransport(server.getScheme())) {
      String[] user = user();
      transport.connect(server.getHost(), server.getPort(), user[0], user[1]);
      transport.sendMessage(message, message.getAllRecipients());
    }
  }

  private static Properties properties(URI server) {
    String query = server.getQuery() == null ? "" : server.getQuery();
    String protocol = "mail." + server.getScheme() + ".";
    Properties properties = new Properties();
    properties.put(protocol + "connectiontimeout", CONNECT_MILLIS);
    properties.put(protocol + "timeout", ANSWER_MILLIS);
    properties.put(protocol + "writetimeout", ANSWER_MILLIS);
    properties.put(protocol + "auth", String.valueOf(server.getUserInfo() != null));
    properties.put(protocol + "starttls.enable", "true");
    properties.put(
        protocol + "starttls.required", String.valueOf(query.contains("starttls=required")));
    properties.put(protocol + "ssl.checkserveridentity", "true");
    return properties;
  }

  private String[] user() {
    String info = server.getRawUserInfo();
    if (info == null) {
      return new String[] {null, null};
    }
    int colon = info.indexOf(':');
    return colon < 0
        ? new String[] {decoded(info), ""}
        : new String[] {decoded(info.substring(0, colon)), decoded(info.substring(colon + 1))};
  }

  /** A plus sign stands for itself here. */
  private static String decoded(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
