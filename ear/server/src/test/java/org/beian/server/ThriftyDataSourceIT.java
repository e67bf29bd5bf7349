package org.beian.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
class ThriftyDataSourceIT {

  @TempDir Path data;

  private EmbeddedDatabase embedded;
  private Connection thrifty;
  private Connection other;

  @BeforeEach
  void start() throws Exception {
    Files.createDirectories(data.resolve("log"));
    embedded =
        new EmbeddedDatabase(
            new MariaDbInstallation(
                Path.of(System.getProperty("server.directory", "target/server"), "mariadb")
                    .toAbsolutePath()),
            data);
    Database database = embedded.start();
    other = database.connect();
    execute(other, "CREATE TABLE t (n INT)");
    ThriftyDataSource source = new ThriftyDataSource();
    source.setUrl(database.urlWithOptions());
    thrifty = source.getConnection(database.user(), database.password());
  }

  @AfterEach
  void stop() throws Exception {
    thrifty.close();
    other.close();
    embedded.stop();
  }

  @Test
  void transactionsOneAfterTheOtherSwitchNothing() throws Exception {
    transaction();
    long before = switches();

    transaction();
    transaction();

    assertThat(switches()).isEqualTo(before);
    assertThat(rows()).isEqualTo(3);
  }

  @Test
  void whatIsDoneOutsideATransactionIsKeptAtOnce() throws Exception {
    transaction();

    execute(thrifty, "INSERT INTO t VALUES (2)");

    assertThat(rows()).isEqualTo(2);
    assertThat(thrifty.getAutoCommit()).isTrue();
  }

  @Test
  void whatIsRolledBackIsGone() throws Exception {
    transaction();
    thrifty.setAutoCommit(false);
    execute(thrifty, "INSERT INTO t VALUES (2)");
    assertThat(rows()).isEqualTo(1);

    thrifty.rollback();
    thrifty.setAutoCommit(true);

    assertThat(rows()).isEqualTo(1);
  }

  @Test
  void turningAutocommitOnEndsAnOpenTransaction() throws Exception {
    thrifty.setAutoCommit(false);
    Savepoint begin = thrifty.setSavepoint();
    execute(thrifty, "INSERT INTO t VALUES (1)");
    thrifty.rollback(begin);
    execute(thrifty, "INSERT INTO t VALUES (2)");

    thrifty.setAutoCommit(true);

    assertThat(rows()).isEqualTo(1);
  }

  /** A transaction as the pool begins and ends it. */
  private void transaction() throws SQLException {
    thrifty.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
    thrifty.setAutoCommit(false);
    execute(thrifty, "INSERT INTO t VALUES (1)");
    thrifty.commit();
    thrifty.setAutoCommit(true);
    thrifty.clearWarnings();
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private long rows() throws SQLException {
    return number("SELECT COUNT(*) FROM t", 1);
  }

  /** How often any connection set a variable so far. */
  private long switches() throws SQLException {
    return number("SHOW GLOBAL STATUS LIKE 'Com_set_option'", 2);
  }

  private long number(String query, int column) throws SQLException {
    try (Statement statement = other.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getLong(column);
    }
  }
}
