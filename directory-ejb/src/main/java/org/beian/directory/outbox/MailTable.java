package org.beian.directory.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.beian.directory.persistence.Columns;
import org.beian.directory.sealing.Sealed;

/** The mails in the database. */
final class MailTable {

  private static final String ADD =
      "INSERT INTO outgoing_mail (message_id, recipient, language, subject, body, attachments,"
          + " bulky, state, tries, due_at, posted_at)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?, 'WAITING', 0, ?, ?)";
  private static final String COLUMNS =
      "SELECT id, message_id, recipient, language, subject, body, attachments, state, tries,"
          + " posted_at FROM outgoing_mail ";
  private static final String FIRST_DUE =
      COLUMNS
          + "WHERE state = 'WAITING' AND bulky = ? AND due_at <= ? ORDER BY due_at LIMIT 1"
          + " FOR UPDATE SKIP LOCKED";
  private static final String LATEST = COLUMNS + "ORDER BY id DESC LIMIT ?";
  private static final String CLAIM =
      "UPDATE outgoing_mail SET due_at = ?, tries = tries + 1 WHERE id = ?";
  private static final String SETTLE =
      "UPDATE outgoing_mail SET state = ?, due_at = ?, fault = ?"
          + " WHERE id = ? AND tries = ? AND state = 'WAITING'";
  private static final String FORGET =
      "DELETE FROM outgoing_mail WHERE state = 'SENT' AND due_at < ? LIMIT ?";
  private static final int LONGEST_FAULT = 500;

  private final Connection connection;

  MailTable(Connection connection) {
    this.connection = connection;
  }

  void add(Mail mail, Instant at) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(ADD)) {
      insert.setString(1, UUID.randomUUID().toString());
      insert.setString(2, Sealed.seal(mail.to()));
      insert.setString(3, mail.locale().toLanguageTag());
      insert.setString(4, mail.subject());
      insert.setString(5, mail.text());
      insert.setString(6, lines(mail));
      insert.setBoolean(7, !mail.attachments().isEmpty());
      insert.setObject(8, Columns.utc(at));
      insert.setObject(9, Columns.utc(at));
      insert.executeUpdate();
    }
  }

  /**
   * Takes the mail that has been due longest and that nobody holds, until {@code until}.
   *
   * @param bulky one with files, or one without
   */
  Optional<PostedMail> claim(boolean bulky, Instant now, Instant until) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(FIRST_DUE)) {
      select.setBoolean(1, bulky);
      select.setObject(2, Columns.utc(now));
      List<PostedMail> found = read(select);
      if (found.isEmpty()) {
        return Optional.empty();
      }
      try (PreparedStatement update = connection.prepareStatement(CLAIM)) {
        update.setObject(1, Columns.utc(until));
        update.setLong(2, found.get(0).id());
        update.executeUpdate();
      }
      return Optional.of(found.get(0).claimed());
    }
  }

  /**
   * Writes down how a try ended, unless the mail was claimed anew since.
   *
   * @param due when it is tried again, or when it was sent or given up
   * @param fault null if sent
   */
  void settle(PostedMail mail, MailState state, Instant due, String fault) throws SQLException {
    try (PreparedStatement update = connection.prepareStatement(SETTLE)) {
      update.setString(1, state.name());
      update.setObject(2, Columns.utc(due));
      update.setString(3, fault == null ? null : bounded(fault));
      update.setLong(4, mail.id());
      update.setInt(5, mail.tries());
      update.executeUpdate();
    }
  }

  /** Removes at most {@code limit} mails that were sent before {@code before}. */
  void forgetSent(Instant before, int limit) throws SQLException {
    try (PreparedStatement delete = connection.prepareStatement(FORGET)) {
      delete.setObject(1, Columns.utc(before));
      delete.setInt(2, limit);
      delete.executeUpdate();
    }
  }

  /** The mails posted last, newest first, whatever became of them. */
  List<PostedMail> latest(int most) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(LATEST)) {
      select.setInt(1, most);
      return read(select);
    }
  }

  private static List<PostedMail> read(PreparedStatement select) throws SQLException {
    List<PostedMail> mails = new ArrayList<>();
    try (ResultSet row = select.executeQuery()) {
      while (row.next()) {
        mails.add(
            new PostedMail(
                row.getLong("id"),
                row.getString("message_id"),
                new Mail(
                    Sealed.open(row.getString("recipient")),
                    Locale.forLanguageTag(row.getString("language")),
                    row.getString("subject"),
                    row.getString("body"),
                    attachments(row.getString("attachments"))),
                MailState.valueOf(row.getString("state")),
                row.getInt("tries"),
                Columns.instant(row.getObject("posted_at", LocalDateTime.class))));
      }
    }
    return mails;
  }

  private static String lines(Mail mail) {
    return mail.attachments().stream()
        .map(file -> file.fileName() + "\t" + file.reference())
        .collect(Collectors.joining("\n"));
  }

  private static List<MailAttachment> attachments(String lines) {
    return lines
        .lines()
        .map(
            line -> {
              int tab = line.indexOf('\t');
              return new MailAttachment(line.substring(0, tab), line.substring(tab + 1));
            })
        .toList();
  }

  private static String bounded(String fault) {
    return fault
        .codePoints()
        .limit(LONGEST_FAULT)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
