package org.beian.filing.downstream.job;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beian.directory.persistence.Columns;
import org.beian.filing.downstream.format.Encoding;
import org.beian.filing.downstream.format.ReportFormat;
import org.beian.filing.downstream.list.ListHeads;
import org.beian.filing.persistence.Hash;
import org.beian.filing.persistence.Json;
import org.beian.filing.persistence.Sql;

/** The reports in the database. */
final class JobTable {

  static final TypeReference<Map<String, String>> MAPPING = new TypeReference<>() {};

  private static final String COLUMNS = "SELECT * FROM downstream_job ";

  /** A second one with the same key does not wait for the first. */
  private static final String ADD =
      "SET STATEMENT innodb_lock_wait_timeout = 0 FOR INSERT INTO downstream_job (id, filing, kind, mode, dry_run, format, file_name, state, tries,"
          + " length, received, key_hash, mapping, rows_read, rows_bad, faults, added, changed,"
          + " removed, unchanged, created_at, touched_at) VALUES (?, ?, ?, ?, ?, ?, ?, 'UPLOADING',"
          + " 0, ?, 0, ?, ?, 0, 0, 0, 0, 0, 0, 0, ?, ?)";

  private static final String LIST =
      COLUMNS + "WHERE filing = ? AND id < ? ORDER BY filing DESC, id DESC LIMIT ?";
  private static final String RUBBISH =
      "INSERT IGNORE INTO downstream_rubbish (id, what) VALUES (?, ?)";

  private final Connection connection;

  JobTable(Connection connection) {
    this.connection = connection;
  }

  /** Adds a report; false if the filing has one with the same key. */
  boolean add(long id, String filing, ReportOptions options, byte[] keyHash, Instant at)
      throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(ADD)) {
      insert.setLong(1, id);
      insert.setString(2, filing);
      insert.setString(3, options.kind().name());
      insert.setString(4, options.mode().name());
      insert.setBoolean(5, options.dryRun());
      insert.setString(6, options.format().name());
      insert.setString(7, options.fileName());
      insert.setObject(8, options.length());
      insert.setBytes(9, keyHash);
      insert.setString(10, Json.write(options.mapping()));
      insert.setObject(11, Columns.utc(at));
      insert.setObject(12, Columns.utc(at));
      return Sql.insertNew(insert);
    }
  }

  Optional<ReportJob> find(long id) throws SQLException {
    return first(COLUMNS + "WHERE id = ?", id);
  }

  Optional<ReportJob> lock(long id) throws SQLException {
    return first(COLUMNS + "WHERE id = ? FOR UPDATE", id);
  }

  Optional<ReportJob> withKey(String filing, byte[] keyHash) throws SQLException {
    return first(COLUMNS + "WHERE filing = ? AND key_hash = ?", filing, keyHash);
  }

  /** Reports of a filing, the newest first, older than a report. */
  List<ReportJob> list(String filing, long before, int most) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(LIST)) {
      select.setString(1, filing);
      select.setLong(2, before);
      select.setInt(3, most);
      return Sql.all(select, JobTable::job);
    }
  }

  /** The first row of a query for reports. */
  Optional<ReportJob> first(String sql, Object... values) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      bind(select, values);
      return Sql.first(select, JobTable::job);
    }
  }

  /** Changes rows; tells how many. */
  int update(String sql, Object... values) throws SQLException {
    try (PreparedStatement update = connection.prepareStatement(sql)) {
      bind(update, values);
      return update.executeUpdate();
    }
  }

  /** Keeps in mind what the columns of a provider's files are. */
  void remember(String filing, String mapping) throws SQLException {
    new ListHeads(connection).remember(filing, mapping);
  }

  /** Has rows or a file taken away in time. */
  void discard(long id, String what) throws SQLException {
    update(RUBBISH, id, what);
  }

  private static void bind(PreparedStatement statement, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      Object value = values[i];
      statement.setObject(i + 1, value instanceof Instant at ? Columns.utc(at) : value);
    }
  }

  private static ReportJob job(ResultSet row) throws SQLException {
    byte[] hash = row.getBytes("content_hash");
    String encoding = row.getString("encoding");
    String ignored = row.getString("ignored");
    return new ReportJob(
        row.getLong("id"),
        row.getString("filing"),
        ReportKind.valueOf(row.getString("kind")),
        ReportMode.valueOf(row.getString("mode")),
        row.getBoolean("dry_run"),
        ReportFormat.valueOf(row.getString("format")),
        row.getString("file_name"),
        JobState.valueOf(row.getString("state")),
        row.getObject("length", Long.class),
        row.getLong("received"),
        hash == null ? null : Hash.text(hash),
        encoding == null ? null : Encoding.valueOf(encoding),
        Json.read(row.getString("mapping"), MAPPING),
        ignored == null ? List.of() : Json.read(ignored, new TypeReference<List<String>>() {}),
        tally(row),
        row.getObject("repeats", Long.class),
        at(row, "created_at"),
        at(row, "touched_at"),
        at(row, "ended_at"));
  }

  private static ReportJob.Tally tally(ResultSet row) throws SQLException {
    return new ReportJob.Tally(
        row.getInt("rows_read"),
        row.getInt("rows_bad"),
        row.getInt("faults"),
        row.getInt("added"),
        row.getInt("changed"),
        row.getInt("removed"),
        row.getInt("unchanged"));
  }

  private static Instant at(ResultSet row, String column) throws SQLException {
    LocalDateTime at = row.getObject(column, LocalDateTime.class);
    return at == null ? null : Columns.instant(at);
  }
}
