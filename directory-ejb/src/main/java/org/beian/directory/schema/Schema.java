package org.beian.directory.schema;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.output.MigrateResult;

/** The database schema: all scripts of all modules on the class path. */
public final class Schema {

  private static final String SCRIPTS = "classpath:db/migration";
  private static final String HISTORY = "schema_history";
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
    MigrateResult result =
        Flyway.configure(scripts)
            .dataSource(database)
            .locations(SCRIPTS)
            .failOnMissingLocations(true)
            .validateMigrationNaming(true)
            .placeholderReplacement(false)
            .outOfOrder(true)
            .table(HISTORY)
            .connectRetries(CONNECT_TRIES)
            .connectRetriesInterval(SECONDS_BETWEEN_TRIES)
            .load()
            .migrate();
    return "Database schema is ready: %d scripts run now, %s"
        .formatted(
            result.migrationsExecuted,
            result.migrationsExecuted == 0 ? "nothing was missing" : "up to " + last(result));
  }

  private static String last(MigrateResult result) {
    return result.targetSchemaVersion;
  }
}
