package org.beian.filing.event;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import org.beian.directory.persistence.Columns;
import org.beian.filing.persistence.RowIds;

/**
 * Events of the connected organisations that a report changes, one each, entered by the database in
 * the transaction in which the report takes effect.
 */
public final class UnitEvents {

  private static final String IDS = "SET @unit_event = ?";
  private static final String ENTER =
      "INSERT INTO filing_event (id, account_id, sandbox, type, filing_no, job, cert_no, line_no, at)"
          + " SELECT (@unit_event := @unit_event + "
          + RowIds.STEP
          + "), o.account_id, o.sandbox, %s, o.number, ?, c.cert_no, c.line_no, ? FROM "
          + Owner.OF_FILING
          + " JOIN %s";
  private static final String CHANGES =
      ENTER.formatted(
          "CASE c.kind WHEN 'A' THEN 'UNIT_ADDED' WHEN 'C' THEN 'UNIT_CHANGED'"
              + " ELSE 'UNIT_REMOVED' END",
          "downstream_change c ON c.job_id = ?");
  private static final String FIRST_LIST =
      ENTER.formatted("'UNIT_ADDED'", "downstream_unit c ON c.list_id = ?");

  private final Connection connection;

  public UnitEvents(Connection connection) {
    this.connection = connection;
  }

  /**
   * Enters an event for each organisation; of a filing that is no account's, none.
   *
   * @param ids where the events' ids are drawn from
   * @param count how many there are
   * @param isFirst whether all rows of the report are new, and none is noted by itself
   */
  public void enter(Report report, RowIds ids, int count, boolean isFirst) throws SQLException {
    if (count == 0) {
      return;
    }
    try (PreparedStatement set = connection.prepareStatement(IDS)) {
      set.setLong(1, ids.next(count) - RowIds.STEP);
      set.execute();
    }
    try (PreparedStatement enter = connection.prepareStatement(isFirst ? FIRST_LIST : CHANGES)) {
      enter.setString(1, Long.toString(report.job()));
      enter.setObject(2, Columns.utc(report.at()));
      enter.setString(3, report.filing());
      enter.setLong(4, report.job());
      enter.executeUpdate();
    }
  }

  /** A report that takes effect. */
  public record Report(long job, String filing, Instant at) {}
}
