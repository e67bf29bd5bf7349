package org.beian.directory.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.beian.directory.persistence.TestDatabase;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.Event;
import org.junit.jupiter.api.Test;

class MigrationTurnTest {

  private static final Duration PAUSE = Duration.ofMillis(5);
  private static final int SERVERS = 4;
  private static final int ENDLESS = Integer.MAX_VALUE;

  @Test
  void isOneServersAtATime() throws Exception {
    DataSource database = TestDatabase.empty("turn_together");
    ExecutorService servers = Executors.newFixedThreadPool(SERVERS);
    AtomicInteger inside = new AtomicInteger();
    List<Integer> seen = Collections.synchronizedList(new ArrayList<>());
    List<Future<?>> starts = new ArrayList<>();

    for (int n = 0; n < SERVERS; n++) {
      starts.add(
          servers.submit(
              () -> {
                try (MigrationTurn turn = new MigrationTurn(database, PAUSE, ENDLESS)) {
                  turn.begin();
                  seen.add(inside.incrementAndGet());
                  execute(database, "SELECT SLEEP(0.05)");
                  inside.decrementAndGet();
                }
                return null;
              }));
    }
    for (Future<?> start : starts) {
      start.get();
    }

    assertThat(seen).hasSize(SERVERS).containsOnly(1);
    servers.shutdown();
  }

  @Test
  void goesOverFromAServerThatDied() throws Exception {
    DataSource database = TestDatabase.empty("turn_died");
    try (MigrationTurn first = new MigrationTurn(database, PAUSE, ENDLESS)) {
      first.begin();
    }
    execute(database, "INSERT INTO schema_turn VALUES ('turn', 'dead', 7)");

    try (MigrationTurn turn = new MigrationTurn(database, PAUSE, 3)) {
      turn.begin();

      assertThat(holder(database)).isNotEqualTo("dead");
    }
    assertThat(holder(database)).isEmpty();
  }

  @Test
  void isNotWorkedOnByAServerThatWasTakenForDead() throws Exception {
    DataSource database = TestDatabase.empty("turn_lost");
    try (MigrationTurn turn = new MigrationTurn(database, PAUSE, ENDLESS)) {
      turn.begin();
      turn.handle(Event.BEFORE_EACH_MIGRATE, null);
      execute(database, "UPDATE schema_turn SET holder = 'other' WHERE name = 'turn'");

      assertThatThrownBy(() -> turn.handle(Event.BEFORE_EACH_MIGRATE, null))
          .isInstanceOf(FlywayException.class)
          .hasMessageContaining("took this one for dead");
    }
    assertThat(holder(database)).isEqualTo("other");
  }

  private static void execute(DataSource database, String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String holder(DataSource database) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery("SELECT holder FROM schema_turn WHERE name = 'turn'")) {
      return row.next() ? row.getString(1) : "";
    }
  }
}
