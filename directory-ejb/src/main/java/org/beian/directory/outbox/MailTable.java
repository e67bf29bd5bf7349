package org.beian.directory.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.stream.Collectors;

/** The mails in the database. */
final class MailTable {

  private static final String ADD =
      "INSERT INTO outgoing_mail (message_id, recipient, language, subject, body, attachments,"
          + " state, tries, due_at, posted_at) VALUES (?, ?, ?, ?, ?, ?, 'WAITING', 0, ?, ?)";

  private final Connection connection;

  MailTable(Connection connection) {
    this.connection = connection;
  }

  void add(Mail mail, Instant at) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(ADD)) {
      insert.setString(1, UUID.randomUUID().toString());
      insert.setString(2, mail.to());
      insert.setString(3, mail.locale().toLanguageTag());
      insert.setString(4, mail.subject());
      insert.setString(5, mail.text());
      insert.setString(6, lines(mail));
      insert.setObject(7, utc(at));
      insert.setObject(8, utc(at));
      insert.executeUpdate();
    }
  }

  private static String lines(Mail mail) {
    return mail.attachments().stream()
        .map(file -> file.fileName() + "\t" + file.reference())
        .collect(Collectors.joining("\n"));
  }

  private static LocalDateTime utc(Instant instant) {
    return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
  }
}
