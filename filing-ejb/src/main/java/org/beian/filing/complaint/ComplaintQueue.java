package org.beian.filing.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beian.directory.persistence.Columns;
import org.beian.directory.staff.StaffMember;
import org.beian.filing.complaint.ComplaintOffice.Mark;
import org.beian.filing.complaint.ComplaintOffice.Row;
import org.beian.filing.complaint.ComplaintOffice.Shelf;
import org.beian.filing.persistence.Sql;

/**
 * Complaints in the order in which their clocks run out, by index: a page of each state, merged.
 */
@ApplicationScoped
class ComplaintQueue {

  private static final Mark BEGINNING = new Mark(Instant.EPOCH, 0);

  private static final String OF_STATE =
      "(SELECT clock_at, id, number, kind, state, case_number, officer, opened_at"
          + " FROM complaint WHERE authority = ? AND state = ? AND clock_at >= ?"
          + " AND (clock_at > ? OR id > ?)%s ORDER BY clock_at, id LIMIT ?)";
  private static final String MERGED = " ORDER BY clock_at, id LIMIT ?";

  @PersistenceContext(unitName = "filing")
  EntityManager entities;

  /** Rows with the officer as the audit log names actors, and no days counted yet. */
  List<Row> rows(StaffMember by, Shelf shelf, ComplaintKind kind, Mark after, int limit) {
    List<ComplaintState> states =
        Stream.of(ComplaintState.values()).filter(state -> isOn(shelf, state)).toList();
    String narrowed =
        (kind == null ? "" : " AND kind = ?") + (shelf == Shelf.MINE ? " AND officer = ?" : "");
    String page =
        states.stream()
            .map(state -> OF_STATE.formatted(narrowed))
            .collect(Collectors.joining(" UNION ALL "));
    return Sql.run(
        entities,
        page + MERGED,
        s -> {
          Filler filler = new Filler(s);
          for (ComplaintState state : states) {
            filler.text(by.authority().value()).text(state.name()).mark(after);
            if (kind != null) {
              filler.text(kind.name());
            }
            if (shelf == Shelf.MINE) {
              filler.text(by.actor());
            }
            filler.number(limit);
          }
          filler.number(limit);
          return Sql.all(s, ComplaintQueue::row);
        });
  }

  private static boolean isOn(Shelf shelf, ComplaintState state) {
    return shelf == Shelf.REPLIED ? state == ComplaintState.REPLIED : state.awaitsReply();
  }

  private static Row row(ResultSet row) throws SQLException {
    Instant clockAt = Columns.instant(row.getObject(1, LocalDateTime.class));
    return new Row(
        new Mark(clockAt, row.getLong(2)),
        row.getString(3),
        ComplaintKind.valueOf(row.getString(4)),
        ComplaintState.valueOf(row.getString(5)),
        row.getString(6),
        row.getString(7),
        Columns.instant(row.getObject(8, LocalDateTime.class)),
        clockAt,
        0);
  }

  /** Fills the parameters of a statement one after the other. */
  private static final class Filler {

    private final PreparedStatement statement;
    private int filled;

    Filler(PreparedStatement statement) {
      this.statement = statement;
    }

    Filler text(String value) throws SQLException {
      statement.setString(++filled, value);
      return this;
    }

    Filler number(long value) throws SQLException {
      statement.setLong(++filled, value);
      return this;
    }

    Filler mark(Mark after) throws SQLException {
      Mark mark = after == null ? BEGINNING : after;
      statement.setObject(++filled, Columns.utc(mark.clockAt()));
      statement.setObject(++filled, Columns.utc(mark.clockAt()));
      return number(mark.id());
    }
  }
}
