package org.beian.filing.downstream.list;

import com.google.common.collect.Lists;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.beian.filing.downstream.row.ChangeKind;
import org.beian.filing.downstream.row.UnitRow;
import org.beian.filing.persistence.Sql;

/** The rows of lists. */
public final class UnitTable {

  static final String COLUMNS =
      "cert_no, line_no, source_line, change_kind, unit_type, name, cert_type, industry, address,"
          + " division, phone, access_method, bandwidth_mbps, ip_ranges, opened_on, closed_on,"
          + " change_reason";

  private static final String INSERT =
      "INSERT IGNORE INTO downstream_unit (list_id, "
          + COLUMNS
          + ") VALUES (?"
          + ", ?".repeat(17)
          + ")";
  private static final String LINES =
      "SELECT cert_no, line_no, source_line FROM downstream_unit WHERE list_id = ? AND cert_no IN"
          + " (?%s)";
  private static final String PAGE =
      "SELECT "
          + COLUMNS
          + " FROM downstream_unit WHERE list_id = ? AND (cert_no > ? OR (cert_no = ? AND line_no >"
          + " ?)) ORDER BY list_id, cert_no, line_no LIMIT ?";
  private static final String FORGET = "DELETE FROM downstream_unit WHERE list_id = ? LIMIT ?";

  private static final int SLICE = 500;

  private final Connection connection;

  public UnitTable(Connection connection) {
    this.connection = connection;
  }

  /**
   * Adds rows to a list, many on one way to the database, but no more than fit a small packet (see
   * {@code JobBook}); those that it has already are left out.
   *
   * @return whether every row was new
   */
  public boolean add(long listId, List<UnitRow> rows) throws SQLException {
    boolean allNew = true;
    try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
      for (List<UnitRow> slice : Lists.partition(rows, SLICE)) {
        for (UnitRow row : slice) {
          bind(insert, listId, row);
          insert.addBatch();
        }
        allNew &= IntStream.of(insert.executeBatch()).allMatch(count -> count == 1);
      }
    }
    return allNew;
  }

  private static void bind(PreparedStatement insert, long listId, UnitRow row) throws SQLException {
    int at = 1;
    insert.setLong(at++, listId);
    insert.setString(at++, row.certNo());
    insert.setString(at++, row.lineNo());
    insert.setInt(at++, row.sourceLine());
    insert.setString(at++, row.change() == null ? null : row.change().letter());
    insert.setString(at++, row.unitType());
    insert.setString(at++, row.name());
    insert.setString(at++, row.certType());
    insert.setString(at++, row.industry());
    insert.setString(at++, row.address());
    insert.setString(at++, row.division());
    insert.setString(at++, row.phone());
    insert.setString(at++, row.accessMethod());
    if (row.bandwidthMbps() == null) {
      insert.setNull(at++, Types.INTEGER);
    } else {
      insert.setInt(at++, row.bandwidthMbps());
    }
    insert.setString(at++, row.ipRanges());
    insert.setObject(at++, row.openedOn());
    insert.setObject(at++, row.closedOn());
    insert.setString(at, row.changeReason());
  }

  /** The lines of the file from which a list has the rows of these keys, by key. */
  public Map<UnitRow.Key, Integer> linesOf(long listId, List<UnitRow> rows) throws SQLException {
    Map<UnitRow.Key, Integer> lines = new HashMap<>();
    for (List<UnitRow> slice : Lists.partition(rows, SLICE)) {
      String sql = LINES.formatted(", ?".repeat(slice.size() - 1));
      try (PreparedStatement select = connection.prepareStatement(sql)) {
        int at = 1;
        select.setLong(at++, listId);
        for (UnitRow row : slice) {
          select.setString(at++, row.certNo());
        }
        try (ResultSet found = select.executeQuery()) {
          while (found.next()) {
            lines.put(new UnitRow.Key(found.getString(1), found.getString(2)), found.getInt(3));
          }
        }
      }
    }
    return lines;
  }

  /** Rows of a list in the order of their keys, after a key. */
  public List<UnitRow> page(long listId, UnitRow.Key after, int most) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(PAGE)) {
      select.setLong(1, listId);
      select.setString(2, after.certNo());
      select.setString(3, after.certNo());
      select.setString(4, after.lineNo());
      select.setInt(5, most);
      return Sql.all(select, UnitTable::row);
    }
  }

  /** Takes some rows of a list away; tells how many. */
  public int forget(long listId, int most) throws SQLException {
    try (PreparedStatement delete = connection.prepareStatement(FORGET)) {
      delete.setLong(1, listId);
      delete.setInt(2, most);
      return delete.executeUpdate();
    }
  }

  private static UnitRow row(ResultSet row) throws SQLException {
    String change = row.getString("change_kind");
    return new UnitRow(
        row.getInt("source_line"),
        change == null ? null : ChangeKind.of(change),
        row.getString("unit_type"),
        row.getString("name"),
        row.getString("cert_type"),
        row.getString("cert_no"),
        row.getString("industry"),
        row.getString("address"),
        row.getString("division"),
        row.getString("phone"),
        row.getString("access_method"),
        row.getString("line_no"),
        row.getObject("bandwidth_mbps", Integer.class),
        row.getString("ip_ranges"),
        row.getObject("opened_on", LocalDate.class),
        row.getObject("closed_on", LocalDate.class),
        row.getString("change_reason"));
  }
}
