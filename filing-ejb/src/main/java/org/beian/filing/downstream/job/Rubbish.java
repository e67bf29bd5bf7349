package org.beian.filing.downstream.job;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import org.beian.filing.downstream.list.UnitTable;
import org.beian.filing.persistence.Sql;

/** Lists and files that nobody needs any more, taken away a bite at a time. */
final class Rubbish {

  static final String UNITS = "UNITS";
  static final String PARTS = "PARTS";
  static final String FAULTS = "FAULT";
  static final String CHANGES = "DIFFS";

  private static final int BITE_OF_UNITS = 5_000;
  private static final int BITE_OF_PARTS = 160;
  private static final String FIRST =
      "SELECT id, what FROM downstream_rubbish LIMIT 1 FOR UPDATE SKIP LOCKED";
  private static final String DROP_PARTS = "DELETE FROM downstream_part WHERE job_id = ? LIMIT ?";
  private static final String DROP_FAULTS = "DELETE FROM downstream_fault WHERE job_id = ? LIMIT ?";
  private static final String DROP_CHANGES =
      "DELETE FROM downstream_change WHERE job_id = ? LIMIT ?";
  private static final String DONE = "DELETE FROM downstream_rubbish WHERE id = ? AND what = ?";

  private final Connection connection;

  Rubbish(Connection connection) {
    this.connection = connection;
  }

  private record Heap(long id, String what) {}

  /** Takes a bite; false if there was nothing. */
  boolean bite() throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(FIRST)) {
      Optional<Heap> heap =
          Sql.first(select, row -> new Heap(row.getLong("id"), row.getString("what")));
      if (heap.isEmpty()) {
        return false;
      }
      if (take(heap.get()) == 0) {
        try (PreparedStatement done = connection.prepareStatement(DONE)) {
          done.setLong(1, heap.get().id());
          done.setString(2, heap.get().what());
          done.executeUpdate();
        }
      }
      return true;
    }
  }

  private int take(Heap heap) throws SQLException {
    return switch (heap.what()) {
      case UNITS -> new UnitTable(connection).forget(heap.id(), BITE_OF_UNITS);
      case FAULTS -> drop(DROP_FAULTS, heap, BITE_OF_UNITS);
      case CHANGES -> drop(DROP_CHANGES, heap, BITE_OF_UNITS);
      default -> drop(DROP_PARTS, heap, BITE_OF_PARTS);
    };
  }

  private int drop(String sql, Heap heap, int bite) throws SQLException {
    try (PreparedStatement drop = connection.prepareStatement(sql)) {
      drop.setLong(1, heap.id());
      drop.setInt(2, bite);
      return drop.executeUpdate();
    }
  }
}
