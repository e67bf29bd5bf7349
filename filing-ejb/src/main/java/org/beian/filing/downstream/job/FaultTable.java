package org.beian.filing.downstream.job;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.beian.filing.downstream.row.FaultCode;
import org.beian.filing.downstream.row.RowFault;
import org.beian.filing.downstream.row.RowField;
import org.beian.filing.persistence.Sql;

/** The faults of reports. */
final class FaultTable {

  private static final int SLICE = 500;
  private static final String INSERT =
      "INSERT IGNORE INTO downstream_fault (job_id, line, ordinal, field, code, argument) VALUES ";
  private static final String MARKS = "(?, ?, ?, ?, ?, ?)";
  private static final String PAGE =
      "SELECT line, ordinal, field, code, argument FROM downstream_fault WHERE job_id = ? AND (line >"
          + " ? OR (line = ? AND ordinal > ?)) ORDER BY job_id, line, ordinal LIMIT ?";

  private final Connection connection;

  FaultTable(Connection connection) {
    this.connection = connection;
  }

  /** Adds the faults of rows, those of one row one after another. */
  void add(long job, List<RowFault> faults) throws SQLException {
    int line = -1;
    int ordinal = 0;
    for (int from = 0; from < faults.size(); from += SLICE) {
      List<RowFault> slice = faults.subList(from, Math.min(faults.size(), from + SLICE));
      String sql = INSERT + MARKS + ("," + MARKS).repeat(slice.size() - 1);
      try (PreparedStatement insert = connection.prepareStatement(sql)) {
        int at = 1;
        for (RowFault fault : slice) {
          ordinal = fault.line() == line ? ordinal + 1 : 0;
          line = fault.line();
          insert.setLong(at++, job);
          insert.setInt(at++, line);
          insert.setInt(at++, ordinal);
          insert.setString(at++, fault.field() == null ? null : fault.field().name());
          insert.setString(at++, fault.code().name());
          insert.setString(at++, fault.argument());
        }
        insert.executeUpdate();
      }
    }
  }

  /** A fault and its place among those of its row, by which the next page is found. */
  List<PlacedFault> page(long job, int line, int ordinal, int most) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(PAGE)) {
      select.setLong(1, job);
      select.setInt(2, line);
      select.setInt(3, line);
      select.setInt(4, ordinal);
      select.setInt(5, most);
      return Sql.all(select, FaultTable::fault);
    }
  }

  private static PlacedFault fault(ResultSet row) throws SQLException {
    String field = row.getString("field");
    return new PlacedFault(
        RowFault.of(
            row.getInt("line"),
            field == null ? null : RowField.valueOf(field),
            FaultCode.valueOf(row.getString("code")),
            row.getString("argument")),
        row.getInt("ordinal"));
  }
}
