package org.beian.directory.schema;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLTransactionRollbackException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/**
 * Lets one server at a time change the schema of a cluster with several writers (Galera), where
 * Flyway's own lock holds on one node only.
 *
 * <p>Whose turn it is stands in a row, which one of several servers can insert, and which counts on
 * while its holder lives. The row of a holder that died is taken over: when it has not counted on
 * while the waiting server itself wrote many times. Time alone would not do, for a long change of a
 * table holds up every writer of a cluster, the living holder too.
 */
final class MigrationTurn extends BaseCallback implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(MigrationTurn.class.getName());

  private static final Duration PAUSE = Duration.ofSeconds(1);
  private static final int PATIENCE = 60;

  private static final String TABLE =
      "CREATE TABLE IF NOT EXISTS schema_turn ("
          + "name VARCHAR(10) PRIMARY KEY, holder VARCHAR(36) NOT NULL, beat BIGINT NOT NULL)";
  private static final String BEGIN = "INSERT IGNORE INTO schema_turn VALUES ('turn', ?, 0)";
  private static final String BEAT =
      "UPDATE schema_turn SET beat = beat + 1 WHERE name = 'turn' AND holder = ?";
  private static final String TAKE_OVER =
      "UPDATE schema_turn SET holder = ?, beat = 0"
          + " WHERE name = 'turn' AND holder = ? AND beat = ?";
  private static final String END = "DELETE FROM schema_turn WHERE name = 'turn' AND holder = ?";
  private static final String LOOK = "SELECT holder, beat FROM schema_turn WHERE name = 'turn'";
  private static final String WAIT =
      "INSERT INTO schema_turn VALUES ('waiting', ?, 0)"
          + " ON DUPLICATE KEY UPDATE holder = VALUES(holder), beat = beat + 1";

  private final String me = UUID.randomUUID().toString();
  private final DataSource database;
  private final Duration pause;
  private final int patience;
  private ScheduledExecutorService heart;

  /** Nobody's turn yet; Flyway begins it. */
  MigrationTurn(DataSource database) {
    this(database, PAUSE, PATIENCE);
  }

  /**
   * A turn that is waited for at another pace.
   *
   * @param patience how often this server writes before it takes a holder that does not for dead
   */
  MigrationTurn(DataSource database, Duration pause, int patience) {
    this.database = database;
    this.pause = pause;
    this.patience = patience;
  }

  @Override
  public boolean supports(Event event, Context context) {
    return event == Event.BEFORE_MIGRATE || event == Event.BEFORE_EACH_MIGRATE;
  }

  @Override
  public void handle(Event event, Context context) {
    try {
      if (event == Event.BEFORE_MIGRATE && isOnCluster()) {
        begin();
      } else if (heart != null && !beat()) {
        throw new FlywayException(
            "Another server took this one for dead and changes the schema; start it again.");
      }
    } catch (SQLException e) {
      throw new FlywayException("It cannot be told whose turn it is to change the schema.", e);
    }
  }

  /** Returns when it is this server's turn. */
  void begin() throws SQLException {
    execute(TABLE);
    Seen before = null;
    int writes = 0;
    while (!tries(BEGIN, me)) {
      Seen now = look();
      if (now == null || !now.equals(before)) {
        before = now;
        writes = 0;
      } else if (writes >= patience && tries(TAKE_OVER, me, now.holder, now.beat)) {
        LOG.warning("A server died while it changed the schema; this one goes on.");
        break;
      }
      writes += tries(WAIT, me) ? 1 : 0;
      rest();
    }
    heart = Executors.newSingleThreadScheduledExecutor(MigrationTurn::daemon);
    ScheduledFuture<?> unused =
        heart.scheduleWithFixedDelay(
            this::beatOrTell, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
  }

  boolean hasBegun() {
    return heart != null;
  }

  /** Ends the turn, if it is this server's. */
  @Override
  public void close() {
    if (heart == null) {
      return;
    }
    heart.shutdownNow();
    try {
      while (isMine() && !tries(END, me)) {
        rest();
      }
    } catch (SQLException e) {
      LOG.log(Level.WARNING, "The turn to change the schema cannot be ended.", e);
    }
  }

  private boolean isMine() throws SQLException {
    Seen now = look();
    return now != null && now.holder.equals(me);
  }

  private void beatOrTell() {
    try {
      beat();
    } catch (SQLException e) {
      LOG.log(Level.INFO, "The turn to change the schema could not be told from a dead one.", e);
    }
  }

  /** Whether it is this server's turn still. */
  private boolean beat() throws SQLException {
    return tries(BEAT, me) || isMine();
  }

  private boolean isOnCluster() throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SHOW GLOBAL VARIABLES LIKE 'wsrep_on'")) {
      return row.next() && "ON".equals(row.getString(2));
    }
  }

  private Seen look() throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(LOOK)) {
      return row.next() ? new Seen(row.getString(1), row.getLong(2)) : null;
    }
  }

  /** Whether the statement wrote a row that no other node turned down. */
  private boolean tries(String sql, Object... values) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      return statement.executeUpdate() > 0;
    } catch (SQLTransactionRollbackException turnedDown) {
      return false;
    }
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private void rest() {
    try {
      TimeUnit.MILLISECONDS.sleep(pause.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new FlywayException("Interrupted while another server changes the schema.", e);
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "schema-turn");
    thread.setDaemon(true);
    return thread;
  }

  /** What the row of the turn said. */
  private record Seen(String holder, long beat) {}
}
