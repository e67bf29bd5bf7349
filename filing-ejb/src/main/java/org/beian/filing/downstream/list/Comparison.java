package org.beian.filing.downstream.list;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beian.filing.persistence.Sql;

/**
 * Compares the rows of a report with the list in effect, and brings the list up to it. All of it is
 * done by the database, in sets; a report's rows have the report's id as their list.
 */
public final class Comparison {

  /** Where the faults are counted that only show beside the list in effect. */
  private static final int CONFLICT = 99;

  private static final List<String> DATA =
      List.of(
          "unit_type",
          "name",
          "cert_type",
          "industry",
          "address",
          "division",
          "phone",
          "access_method",
          "bandwidth_mbps",
          "ip_ranges",
          "opened_on",
          "closed_on");
  private static final List<String> MEMBERS =
      List.of(
          "downstreamType",
          "name",
          "certType",
          "industry",
          "address",
          "divisionCode",
          "phone",
          "accessMethod",
          "bandwidthMbps",
          "ipRanges",
          "openedOn",
          "closedOn");

  private static final String SAME =
      DATA.stream().map(c -> "n." + c + " <=> o." + c).collect(Collectors.joining(" AND "));
  private static final String FROM_BOTH =
      " FROM downstream_unit n LEFT JOIN downstream_unit o ON o.list_id = ? AND o.cert_no ="
          + " n.cert_no AND o.line_no = n.line_no WHERE n.list_id = ? AND ";
  private static final String FROM_OLD =
      " FROM downstream_unit o LEFT JOIN downstream_unit n ON n.list_id = ? AND n.cert_no ="
          + " o.cert_no AND n.line_no = o.line_no WHERE o.list_id = ? AND n.list_id IS NULL";
  private static final String CHANGES =
      "INSERT INTO downstream_change (job_id, cert_no, line_no, kind, name, was, becomes) ";

  private static final String FULL_CHANGES =
      CHANGES
          + "SELECT n.list_id, n.cert_no, n.line_no, IF(o.list_id IS NULL, 'A', 'C'), n.name,"
          + " IF(o.list_id IS NULL, NULL, "
          + json("o")
          + "), IF(o.list_id IS NULL, NULL, "
          + json("n")
          + ")"
          + FROM_BOTH
          + "(o.list_id IS NULL OR NOT ("
          + SAME
          + "))";
  private static final String FULL_REMOVALS =
      CHANGES + "SELECT ?, o.cert_no, o.line_no, 'R', o.name, " + json("o") + ", NULL" + FROM_OLD;
  private static final String KEEP_MISSING =
      "INSERT INTO downstream_unit (list_id, "
          + UnitTable.COLUMNS
          + ") SELECT ?, o."
          + UnitTable.COLUMNS.replace(", ", ", o.")
          + FROM_OLD;

  private static final String CONFLICTS =
      "INSERT INTO downstream_fault (job_id, line, ordinal, field, code, argument) SELECT n.list_id,"
          + " n.source_line, "
          + CONFLICT
          + ", 'CERT_NO', IF(n.change_kind = 'A', 'ALREADY_REPORTED', 'NOT_REPORTED'), n.cert_no"
          + FROM_BOTH
          + "IF(n.change_kind = 'A', o.list_id IS NOT NULL AND NOT ("
          + SAME
          + "), o.list_id IS NULL)";
  private static final String DELTA_CHANGES =
      CHANGES
          + "SELECT n.list_id, n.cert_no, n.line_no, n.change_kind, COALESCE(n.name, o.name),"
          + " IF(o.list_id IS NULL, NULL, "
          + json("o")
          + "), IF(n.change_kind = 'C', "
          + json("n")
          + ", NULL)"
          + FROM_BOTH
          + "CASE n.change_kind WHEN 'A' THEN o.list_id IS NULL WHEN 'C' THEN o.list_id IS NOT NULL"
          + " AND NOT ("
          + SAME
          + ") ELSE o.list_id IS NOT NULL END";
  private static final String REMOVE =
      "DELETE u FROM downstream_unit u JOIN downstream_change c ON c.cert_no = u.cert_no AND"
          + " c.line_no = u.line_no WHERE u.list_id = ? AND c.job_id = ? AND c.kind = 'R'";
  private static final String PUT =
      "INSERT INTO downstream_unit (list_id, "
          + UnitTable.COLUMNS
          + ") SELECT ?, n."
          + UnitTable.COLUMNS.replace(", ", ", n.").replace("n.change_kind", "NULL")
          + " FROM downstream_change c JOIN downstream_unit n ON n.list_id = c.job_id AND n.cert_no ="
          + " c.cert_no AND n.line_no = c.line_no WHERE c.job_id = ? AND c.kind IN ('A', 'C')"
          + " ON DUPLICATE KEY UPDATE source_line = VALUES(source_line), change_reason ="
          + " VALUES(change_reason), "
          + DATA.stream().map(c -> c + " = VALUES(" + c + ")").collect(Collectors.joining(", "));

  private static final String CLEAR_CHANGES = "DELETE FROM downstream_change WHERE job_id = ?";
  private static final String CLEAR_CONFLICTS =
      "DELETE FROM downstream_fault WHERE job_id = ? AND ordinal = " + CONFLICT;
  private static final String COUNT_CHANGES =
      "SELECT kind, COUNT(*) FROM downstream_change WHERE job_id = ? GROUP BY kind";
  private static final String COUNT_UNITS =
      "SELECT COUNT(*) FROM downstream_unit WHERE list_id = ?";

  private final Connection connection;
  private final long job;

  public Comparison(Connection connection, long job) {
    this.connection = connection;
    this.job = job;
  }

  /**
   * Notes how a full list differs from the one in effect. Of the first list of a filing every row
   * is new, and none is noted by itself.
   *
   * @param units how many rows the report has
   * @param keepsMissing whether what it does not name stays
   */
  public Counts ofFullList(ListHead before, int units, boolean keepsMissing) throws SQLException {
    clear();
    if (before.units() == 0) {
      return new Counts(units, 0, 0, 0, 0);
    }
    run(FULL_CHANGES, before.idOrNone(), job);
    if (!keepsMissing) {
      run(FULL_REMOVALS, job, job, before.idOrNone());
    }
    Map<String, Integer> kinds = kinds();
    int added = kinds.getOrDefault("A", 0);
    int changed = kinds.getOrDefault("C", 0);
    return new Counts(added, changed, kinds.getOrDefault("R", 0), units - added - changed, 0);
  }

  /**
   * Lets a full list keep what it does not name: some of its rows could not be read. Tells how many
   * rows that are.
   */
  public int keepMissing(ListHead before) throws SQLException {
    return run(KEEP_MISSING, job, job, before.idOrNone());
  }

  /** Notes what a delta report changes, and as faults what does not fit the list in effect. */
  public Counts ofDelta(ListHead before) throws SQLException {
    clear();
    int units = count(COUNT_UNITS, job);
    int conflicts = run(CONFLICTS, before.idOrNone(), job);
    int changes = run(DELTA_CHANGES, before.idOrNone(), job);
    Map<String, Integer> kinds = kinds();
    return new Counts(
        kinds.getOrDefault("A", 0),
        kinds.getOrDefault("C", 0),
        kinds.getOrDefault("R", 0),
        units - conflicts - changes,
        conflicts);
  }

  /** Brings a list up to what {@link #ofDelta} noted. */
  public void putDelta(long listId) throws SQLException {
    run(REMOVE, listId, job);
    run(PUT, listId, job);
  }

  private void clear() throws SQLException {
    run(CLEAR_CHANGES, job);
    run(CLEAR_CONFLICTS, job);
  }

  private Map<String, Integer> kinds() throws SQLException {
    Map<String, Integer> kinds = new HashMap<>();
    try (PreparedStatement select = connection.prepareStatement(COUNT_CHANGES)) {
      select.setLong(1, job);
      for (Map.Entry<String, Integer> kind :
          Sql.all(select, row -> Map.entry(row.getString(1), row.getInt(2)))) {
        kinds.put(kind.getKey(), kind.getValue());
      }
    }
    return kinds;
  }

  private int count(String sql, long id) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      select.setLong(1, id);
      return Sql.first(select, row -> row.getInt(1)).orElse(0);
    }
  }

  private int run(String sql, long... ids) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < ids.length; i++) {
        statement.setLong(i + 1, ids[i]);
      }
      return statement.executeUpdate();
    }
  }

  private static String json(String alias) {
    return Stream.iterate(0, i -> i < DATA.size(), i -> i + 1)
        .map(i -> "'" + MEMBERS.get(i) + "', " + alias + "." + DATA.get(i))
        .collect(Collectors.joining(", ", "JSON_OBJECT(", ")"));
  }
}
