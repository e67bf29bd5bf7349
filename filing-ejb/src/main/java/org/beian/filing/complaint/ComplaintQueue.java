package org.beian.filing.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.beian.directory.authority.AuthorityCode;
import org.beian.directory.persistence.Columns;
import org.beian.filing.complaint.ComplaintOffice.Mark;
import org.beian.filing.complaint.ComplaintOffice.Row;
import org.beian.filing.persistence.Sql;

/** Complaints in the order in which their clocks run out, by index. */
@ApplicationScoped
class ComplaintQueue {

  private static final Mark BEGINNING = new Mark(Instant.EPOCH, 0);

  private static final String PAGE =
      "SELECT clock_at, id, number, kind, case_number, officer, escalated, opened_at"
          + " FROM complaint WHERE authority = ? AND state = ? AND clock_at >= ?"
          + " AND (clock_at > ? OR id > ?) ORDER BY clock_at, id LIMIT ?";

  @PersistenceContext(unitName = "filing")
  EntityManager entities;

  List<Row> rows(AuthorityCode authority, ComplaintState state, Mark after, int limit) {
    Mark mark = after == null ? BEGINNING : after;
    return Sql.run(
        entities,
        PAGE,
        s -> {
          s.setString(1, authority.value());
          s.setString(2, state.name());
          s.setObject(3, Columns.utc(mark.clockAt()));
          s.setObject(4, Columns.utc(mark.clockAt()));
          s.setLong(5, mark.id());
          s.setInt(6, limit);
          return Sql.all(s, ComplaintQueue::row);
        });
  }

  private static Row row(ResultSet row) throws SQLException {
    Instant clockAt = Columns.instant(row.getObject(1, LocalDateTime.class));
    return new Row(
        new Mark(clockAt, row.getLong(2)),
        row.getString(3),
        ComplaintKind.valueOf(row.getString(4)),
        row.getString(5),
        row.getString(6),
        row.getBoolean(7),
        Columns.instant(row.getObject(8, LocalDateTime.class)),
        clockAt);
  }
}
