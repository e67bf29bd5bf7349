package org.beian.filing.downstream.list;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.beian.filing.downstream.row.ChangeKind;
import org.beian.filing.downstream.row.UnitRow;
import org.beian.filing.persistence.Sql;

/** What reports changed. */
public final class ChangeTable {

  private static final String PAGE =
      "SELECT cert_no, line_no, kind, name, was, becomes FROM downstream_change WHERE job_id = ? AND"
          + " (cert_no > ? OR (cert_no = ? AND line_no > ?)) ORDER BY job_id, cert_no, line_no LIMIT"
          + " ?";

  private final Connection connection;

  public ChangeTable(Connection connection) {
    this.connection = connection;
  }

  /**
   * A change of one row.
   *
   * @param was the row before as JSON, null if it was added
   * @param becomes the row after as JSON, null unless it was changed
   */
  public record Change(UnitRow.Key key, ChangeKind kind, String name, String was, String becomes) {}

  /** Changes of a report in the order of their keys, after a key. */
  public List<Change> page(long job, UnitRow.Key after, int most) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(PAGE)) {
      select.setLong(1, job);
      select.setString(2, after.certNo());
      select.setString(3, after.certNo());
      select.setString(4, after.lineNo());
      select.setInt(5, most);
      return Sql.all(
          select,
          row ->
              new Change(
                  new UnitRow.Key(row.getString("cert_no"), row.getString("line_no")),
                  ChangeKind.of(row.getString("kind")),
                  row.getString("name"),
                  row.getString("was"),
                  row.getString("becomes")));
    }
  }
}
