package org.beian.directory.audit;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.beian.directory.persistence.Columns;

/** Reads the audit log, page by page; who may read it is decided by whoever asks for somebody. */
@Stateless
public class AuditReader {

  private static final String COLUMNS =
      "SELECT at, actor, act, subject, outcome, chain, position FROM audit_entry ";
  private static final String ABOUT =
      COLUMNS
          + "FORCE INDEX (audit_entry_subject) WHERE subject = ? AND act = ?"
          + " ORDER BY at, chain, position LIMIT ?";
  private static final String ORDER = " ORDER BY at DESC, chain DESC, position DESC LIMIT ?";

  @Resource(lookup = "jdbc/filing")
  DataSource database;

  /**
   * Entries, the newest first.
   *
   * @param after the last entry of the page before, null for the first page
   */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public List<AuditLine> find(AuditQuery query, AuditLine after, int most) {
    List<Object> parameters = new ArrayList<>();
    String sql = sql(query, after, parameters);
    parameters.add(most);
    return read(sql, parameters);
  }

  /** What was done to a subject, the first entry that is kept first. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public List<AuditLine> about(String subject, String act, int most) {
    return read(ABOUT, List.of(subject, act, most));
  }

  private List<AuditLine> read(String sql, List<Object> parameters) {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.size(); i++) {
        select.setObject(i + 1, parameters.get(i));
      }
      try (ResultSet row = select.executeQuery()) {
        return lines(row);
      }
    } catch (SQLException e) {
      throw new AuditFailure(e);
    }
  }

  static String sql(AuditQuery query, AuditLine after, List<Object> parameters) {
    StringBuilder where = new StringBuilder("WHERE at >= ? AND at < ?");
    parameters.add(Columns.utc(query.from()));
    parameters.add(Columns.utc(query.before()));
    add(where, " AND actor = ?", query.actor(), parameters);
    add(where, " AND act = ?", query.act(), parameters);
    add(where, " AND subject LIKE ?", begins(query.subject()), parameters);
    if (after != null) {
      where.append(" AND at <= ? AND (at < ? OR chain < ? OR chain = ? AND position < ?)");
      parameters.addAll(
          List.of(
              Columns.utc(after.at()),
              Columns.utc(after.at()),
              after.chain(),
              after.chain(),
              after.position()));
    }
    return COLUMNS + where + ORDER;
  }

  private static String begins(String subject) {
    return subject == null ? null : subject.replaceAll("([\\\\%_])", "\\\\$1") + "%";
  }

  private static void add(StringBuilder where, String sql, String value, List<Object> parameters) {
    if (value != null) {
      where.append(sql);
      parameters.add(value);
    }
  }

  private static List<AuditLine> lines(ResultSet row) throws SQLException {
    List<AuditLine> lines = new ArrayList<>();
    while (row.next()) {
      lines.add(
          new AuditLine(
              Columns.instant(row.getObject(1, LocalDateTime.class)),
              row.getString(2),
              row.getString(3),
              row.getString(4),
              row.getString(5),
              row.getInt(6),
              row.getLong(7)));
    }
    return lines;
  }
}
