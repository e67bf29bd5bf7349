package org.beian.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
class EmbeddedDatabaseIT {

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Duration PAUSE = Duration.ofMillis(50);

  @TempDir Path data;

  private EmbeddedDatabase embedded;
  private Database database;

  @BeforeEach
  void startWithOneRow() throws Exception {
    Files.createDirectories(data.resolve("log"));
    embedded = newEmbedded();
    database = embedded.start();
    execute("CREATE TABLE t (word VARCHAR(20)) CHARACTER SET utf8mb4");
    execute("INSERT INTO t VALUES ('备案𫝀')");
  }

  @AfterEach
  void stop() throws Exception {
    embedded.stop();
  }

  @Test
  void dataOutliveARestart() throws Exception {
    embedded.stop();
    embedded = newEmbedded();
    database = embedded.start();

    assertThat(word()).isEqualTo("备案𫝀");
  }

  @Test
  void aDatabaseThatDiesIsStartedAgainAtTheSameAddress() throws Exception {
    ProcessHandle killed = server();
    killed.destroyForcibly();
    killed.onExit().join();

    await(this::answers);
    assertThat(word()).isEqualTo("备案𫝀");
  }

  @Test
  void aDatabaseLeftBehindIsStoppedBeforeANewOneStarts() throws Exception {
    embedded.stop();
    Process left =
        installation()
            .command(
                data.resolve("mariadb"),
                List.of("--skip-networking", "--socket=left.sock", "--pid-file=mariadbd.pid"))
            .redirectOutput(data.resolve("log/left.log").toFile())
            .start();
    await(() -> Files.exists(data.resolve("mariadb/mariadbd.pid")));

    embedded = newEmbedded();
    database = embedded.start();

    assertThat(left.isAlive()).isFalse();
    assertThat(word()).isEqualTo("备案𫝀");
  }

  @Test
  void wrongCredentialsAreToldApartFromAWrongAddress() {
    assertThatThrownBy(() -> new Database(database.url(), "filing", "wrong").requireReachable())
        .isInstanceOf(StartException.class)
        .hasMessageEndingWith("(check FILING_DB_USER and FILING_DB_PASSWORD)");
  }

  private EmbeddedDatabase newEmbedded() throws Exception {
    return new EmbeddedDatabase(installation(), data);
  }

  private static MariaDbInstallation installation() throws StartException {
    return new MariaDbInstallation(
        Path.of(System.getProperty("server.directory", "target/server"), "mariadb")
            .toAbsolutePath());
  }

  private static ProcessHandle server() {
    return ProcessHandle.current()
        .children()
        .filter(child -> child.info().command().orElse("").endsWith("mariadbd"))
        .findFirst()
        .orElseThrow();
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private String word() throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT word FROM t")) {
      assertThat(rows.next()).isTrue();
      return rows.getString(1);
    }
  }

  private boolean answers() {
    try (Connection connection = database.connect()) {
      return connection.isValid(1);
    } catch (SQLException e) {
      return false;
    }
  }

  private static void await(BooleanSupplier condition) {
    long giveUp = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).isLessThan(giveUp);
      LockSupport.parkNanos(PAUSE.toNanos());
    }
  }
}
