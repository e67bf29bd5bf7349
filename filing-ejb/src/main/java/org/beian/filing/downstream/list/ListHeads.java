package org.beian.filing.downstream.list;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import org.beian.directory.persistence.Columns;
import org.beian.filing.persistence.Sql;

/** Which list of each filing is in effect. */
public final class ListHeads {

  private static final String FIND =
      "SELECT filing, list_id, units, reported_at, last_job FROM downstream_list WHERE filing = ?";
  private static final String MAKE =
      "INSERT IGNORE INTO downstream_list (filing, list_id, units) VALUES (?, NULL, 0)";
  private static final String TAKE_EFFECT =
      "UPDATE downstream_list SET list_id = ?, units = ?, reported_at = ?, last_job = ?"
          + " WHERE filing = ?";
  private static final String MAPPING = "SELECT mapping FROM downstream_list WHERE filing = ?";
  private static final String REMEMBER = "UPDATE downstream_list SET mapping = ? WHERE filing = ?";

  private final Connection connection;

  public ListHeads(Connection connection) {
    this.connection = connection;
  }

  /** The list in effect. */
  public ListHead find(String filing) throws SQLException {
    return read(FIND, filing).orElse(new ListHead(filing, null, 0, null, null));
  }

  /** The list in effect; reports of the same filing take effect one after another from here on. */
  public ListHead lock(String filing) throws SQLException {
    make(filing);
    return read(FIND + " FOR UPDATE", filing).orElseThrow();
  }

  /** Puts a list into effect, or confirms the one that is. */
  public void takeEffect(String filing, Long listId, int units, long job, Instant at)
      throws SQLException {
    try (PreparedStatement update = connection.prepareStatement(TAKE_EFFECT)) {
      update.setObject(1, listId);
      update.setInt(2, units);
      update.setObject(3, Columns.utc(at));
      update.setLong(4, job);
      update.setString(5, filing);
      update.executeUpdate();
    }
  }

  /** Which column was which field in the provider's last file that had to be told, as JSON. */
  public Optional<String> mapping(String filing) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(MAPPING)) {
      select.setString(1, filing);
      return Sql.first(select, row -> Optional.ofNullable(row.getString(1))).flatMap(m -> m);
    }
  }

  public void remember(String filing, String mapping) throws SQLException {
    make(filing);
    try (PreparedStatement update = connection.prepareStatement(REMEMBER)) {
      update.setString(1, mapping);
      update.setString(2, filing);
      update.executeUpdate();
    }
  }

  private void make(String filing) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(MAKE)) {
      insert.setString(1, filing);
      insert.executeUpdate();
    }
  }

  private Optional<ListHead> read(String sql, String filing) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      select.setString(1, filing);
      return Sql.first(select, ListHeads::head);
    }
  }

  private static ListHead head(ResultSet row) throws SQLException {
    LocalDateTime at = row.getObject("reported_at", LocalDateTime.class);
    return new ListHead(
        row.getString("filing"),
        row.getObject("list_id", Long.class),
        row.getInt("units"),
        at == null ? null : Columns.instant(at),
        row.getObject("last_job", Long.class));
  }
}
