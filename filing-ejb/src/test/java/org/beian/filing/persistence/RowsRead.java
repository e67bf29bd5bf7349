package org.beian.filing.persistence;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.function.Consumer;

/** How many rows the database reads for something: what a page costs, whatever the machine. */
public final class RowsRead {

  private static final String READ =
      "SELECT variable_value FROM information_schema.session_status"
          + " WHERE variable_name = 'ROWS_READ'";

  private RowsRead() {}

  /** The rows read by some work in a transaction of its own. */
  public static long by(TestDatabase database, Clock clock, Consumer<TestBeans> work) {
    return database.at(
        clock,
        beans -> {
          long before = now(beans.entities());
          work.accept(beans);
          return now(beans.entities()) - before;
        });
  }

  private static long now(EntityManager entities) {
    return Sql.run(entities, READ, s -> Sql.first(s, row -> row.getLong(1))).orElseThrow();
  }
}
