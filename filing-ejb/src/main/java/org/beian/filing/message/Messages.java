package org.beian.filing.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.beian.directory.authority.AuthorityCode;
import org.beian.directory.persistence.Columns;
import org.beian.directory.sealing.Sealed;
import org.beian.filing.persistence.Digest;
import org.beian.filing.persistence.RowIds;
import org.beian.filing.persistence.Sql;

/** The messages on record. */
@ApplicationScoped
class Messages {

  private static final String INSERT =
      "INSERT INTO case_message (id, application_no, authority, side, author, words, request_hash,"
          + " sent_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String THREAD =
      "SELECT id, side, words, sent_at, read_at FROM case_message WHERE application_no = ?"
          + " ORDER BY id LIMIT ?";
  private static final String READ =
      "UPDATE case_message SET read_at = ?"
          + " WHERE application_no = ? AND side = ? AND read_at IS NULL";
  private static final String UNREAD =
      "SELECT id, application_no, sent_at FROM case_message WHERE authority = ?"
          + " AND side = 'APPLICANT' AND read_at IS NULL AND id > ? ORDER BY id LIMIT ?";

  @Inject RowIds ids;

  @PersistenceContext(unitName = "filing")
  EntityManager entities;

  /** A message that is not yet on record. */
  record Entry(
      String applicationNo,
      AuthorityCode authority,
      MessageSide side,
      String author,
      String words,
      String formKey,
      Instant at) {}

  /** Puts a message on record; false if the same request has brought it before. */
  boolean add(Entry entry) {
    return Sql.run(
        entities,
        INSERT,
        s -> {
          s.setLong(1, ids.next());
          s.setString(2, entry.applicationNo());
          s.setString(3, entry.authority() == null ? null : entry.authority().value());
          s.setString(4, entry.side().name());
          s.setString(5, entry.author());
          s.setString(6, Sealed.seal(entry.words()));
          s.setBytes(7, Digest.of(entry.formKey(), entry.applicationNo(), entry.words()));
          s.setObject(8, Columns.utc(entry.at()));
          return Sql.insertNew(s);
        });
  }

  /** The messages of a case, oldest first. */
  List<CaseMessage> of(String applicationNo, int limit) {
    return Sql.run(
        entities,
        THREAD,
        s -> {
          s.setString(1, applicationNo);
          s.setInt(2, limit);
          return Sql.all(s, Messages::message);
        });
  }

  /** Notes that what one side wrote was seen by the other; what was seen before keeps its time. */
  int markRead(String applicationNo, MessageSide writer, Instant now) {
    return Sql.run(
        entities,
        READ,
        s -> {
          s.setObject(1, Columns.utc(now));
          s.setString(2, applicationNo);
          s.setString(3, writer.name());
          return s.executeUpdate();
        });
  }

  /** Messages of applicants that nobody of the authority has seen, oldest first. */
  List<MessageOffice.Row> unread(AuthorityCode authority, long after, int limit) {
    return Sql.run(
        entities,
        UNREAD,
        s -> {
          s.setString(1, authority.value());
          s.setLong(2, after);
          s.setInt(3, limit);
          return Sql.all(
              s,
              row ->
                  new MessageOffice.Row(
                      row.getLong(1),
                      row.getString(2),
                      Columns.instant(row.getObject(3, LocalDateTime.class))));
        });
  }

  private static CaseMessage message(ResultSet row) throws SQLException {
    LocalDateTime readAt = row.getObject(5, LocalDateTime.class);
    return new CaseMessage(
        row.getLong(1),
        MessageSide.valueOf(row.getString(2)),
        Sealed.open(row.getString(3)),
        Columns.instant(row.getObject(4, LocalDateTime.class)),
        readAt == null ? null : Columns.instant(readAt));
  }
}
