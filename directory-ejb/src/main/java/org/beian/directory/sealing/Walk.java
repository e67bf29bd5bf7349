package org.beian.directory.sealing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.beian.directory.persistence.Columns;

/** The walk along one table, under one key. */
final class Walk {

  private static final String BEGIN =
      "INSERT IGNORE INTO sealing_walk (place, number) VALUES (?, ?)";
  private static final String IS_DONE =
      "SELECT 1 FROM sealing_walk WHERE place = ? AND number = ? AND done_at IS NOT NULL";
  private static final String STAND =
      "SELECT last_key FROM sealing_walk WHERE place = ? AND number = ? AND done_at IS NULL"
          + " FOR UPDATE SKIP LOCKED";
  private static final String ADVANCE =
      "UPDATE sealing_walk SET last_key = ?, done_at = ? WHERE place = ? AND number = ?";

  private final Connection connection;
  private final SealedTable table;
  private final int number;

  Walk(Connection connection, SealedTable table, int number) {
    this.connection = connection;
    this.table = table;
    this.number = number;
  }

  boolean isOpen() throws SQLException {
    try (PreparedStatement select = prepared(IS_DONE);
        ResultSet row = select.executeQuery()) {
      return !row.next();
    }
  }

  /** Seals some rows; false if another server is at it. */
  boolean step(Instant now) throws SQLException {
    try (PreparedStatement begin = prepared(BEGIN)) {
      begin.executeUpdate();
    }
    Optional<String> last;
    try (PreparedStatement select = prepared(STAND);
        ResultSet row = select.executeQuery()) {
      if (!row.next()) {
        return false;
      }
      last = Optional.ofNullable(row.getString(1));
    }
    Optional<String> end = endOfStep(last);
    if (end.isPresent()) {
      seal(last, end.get());
    }
    try (PreparedStatement advance = connection.prepareStatement(ADVANCE)) {
      advance.setString(1, end.or(() -> last).orElse(null));
      advance.setObject(2, end.isPresent() ? null : Columns.utc(now));
      advance.setString(3, table.name());
      advance.setInt(4, number);
      advance.executeUpdate();
    }
    return true;
  }

  /** The key of the last row of the step, none if no row is left. */
  private Optional<String> endOfStep(Optional<String> last) throws SQLException {
    String sql =
        "SELECT MAX(k) FROM (SELECT DISTINCT %s AS k FROM %s %s ORDER BY %s LIMIT %d) AS step"
            .formatted(
                table.key(),
                table.name(),
                last.isPresent() ? "WHERE " + table.key() + " > ?" : "",
                table.key(),
                table.rows());
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      if (last.isPresent()) {
        setKey(select, 1, last.get());
      }
      try (ResultSet row = select.executeQuery()) {
        row.next();
        return Optional.ofNullable(row.getString(1));
      }
    }
  }

  private void seal(Optional<String> after, String end) throws SQLException {
    List<String> columns = Stream.concat(table.texts().stream(), table.files().stream()).toList();
    String sql =
        "SELECT %s, %s FROM %s WHERE %s %s <= ?"
            .formatted(
                table.key(),
                String.join(", ", columns),
                table.name(),
                after.isPresent() ? table.key() + " > ? AND" : "",
                table.key());
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      int parameter = 1;
      if (after.isPresent()) {
        setKey(select, parameter++, after.get());
      }
      setKey(select, parameter, end);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          sealTexts(row);
          sealFiles(row);
        }
      }
    }
  }

  private void sealTexts(ResultSet row) throws SQLException {
    for (String column : table.texts()) {
      String kept = row.getString(column);
      if (Sealed.isOutdated(kept)) {
        replace(row, column, Sealed.seal(Sealed.open(kept)), kept);
      }
    }
  }

  private void sealFiles(ResultSet row) throws SQLException {
    for (String column : table.files()) {
      byte[] kept = row.getBytes(column);
      if (Sealed.isOutdated(kept)) {
        replace(row, column, Sealed.seal(Sealed.open(kept)), kept);
      }
    }
  }

  /** Leaves alone what was changed since it was read: that is sealed already. */
  private void replace(ResultSet row, String column, Object sealed, Object kept)
      throws SQLException {
    String sql =
        "UPDATE %s SET %s = ? WHERE %s = ? AND %s = ?"
            .formatted(table.name(), column, table.key(), column);
    try (PreparedStatement update = connection.prepareStatement(sql)) {
      update.setObject(1, sealed);
      setKey(update, 2, row.getString(1));
      update.setObject(3, kept);
      update.executeUpdate();
    }
  }

  private void setKey(PreparedStatement statement, int parameter, String key) throws SQLException {
    if (table.numericKey()) {
      statement.setLong(parameter, Long.parseLong(key));
    } else {
      statement.setString(parameter, key);
    }
  }

  private PreparedStatement prepared(String sql) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    statement.setString(1, table.name());
    statement.setInt(2, number);
    return statement;
  }
}
