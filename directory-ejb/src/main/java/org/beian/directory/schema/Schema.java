package org.beian.directory.schema;

import java.sql.SQLTransactionRollbackException;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.output.MigrateResult;

/** The database schema: all scripts of all modules on the class path. */
public final class Schema {

  private static final String SCRIPTS = "classpath:db/migration";
  private static final String HISTORY = "schema_history";
  private static final int TRIES = 10;
  private static final int CONNECT_TRIES = 5;
  private static final int SECONDS_BETWEEN_TRIES = 3;

  private Schema() {}

  /**
   * Runs the scripts the database has not seen yet. Servers that start together wait for each
   * other.
   *
   * <p>Modules number their scripts apart (directory 1.x, filing 2.x), so scripts may run out of
   * order.
   *
   * @param scripts sees the scripts of all modules
   * @return what to tell the operator
   * @throws FlywayException the database cannot be reached, a script fails, or a script that ran
   *     before was changed since
   */
  public static String migrate(DataSource database, ClassLoader scripts) {
    MigrateResult result = migrated(database, scripts);
    return "Database schema is ready: %d scripts run now, %s"
        .formatted(
            result.migrationsExecuted,
            result.migrationsExecuted == 0 ? "nothing was missing" : "up to " + last(result));
  }

  /** What a cluster turns down before this server changes anything is begun again. */
  private static MigrateResult migrated(DataSource database, ClassLoader scripts) {
    for (int tries = 1; ; tries++) {
      MigrationTurn turn = new MigrationTurn(database);
      try (turn) {
        return flyway(database, scripts, turn).migrate();
      } catch (FlywayException e) {
        if (tries == TRIES || turn.hasBegun() || !isTurnedDown(e)) {
          throw e;
        }
      }
    }
  }

  private static boolean isTurnedDown(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
        .anyMatch(SQLTransactionRollbackException.class::isInstance);
  }

  private static Flyway flyway(DataSource database, ClassLoader scripts, MigrationTurn turn) {
    return Flyway.configure(scripts)
        .dataSource(database)
        .locations(SCRIPTS)
        .failOnMissingLocations(true)
        .validateMigrationNaming(true)
        .placeholderReplacement(false)
        .outOfOrder(true)
        .table(HISTORY)
        .connectRetries(CONNECT_TRIES)
        .connectRetriesInterval(SECONDS_BETWEEN_TRIES)
        .callbacks(turn)
        .load();
  }

  private static String last(MigrateResult result) {
    return result.targetSchemaVersion;
  }
}
