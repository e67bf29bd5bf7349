package org.beian.e2e.product;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/**
 * A MariaDB server of the test's own, for products that are told to use an operator's database. The
 * binary is the one the product ships; it listens on the loopback address and asks for no password.
 */
public final class MariaDb {

  private static final String USER = "filing";
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final Duration PAUSE = Duration.ofMillis(50);
  private static final List<String> SYSTEM_TABLES =
      List.of(
          "mariadb_system_tables.sql",
          "mariadb_performance_tables.sql",
          "mariadb_system_tables_data.sql");

  /** How the launcher runs its embedded one, as far as speed and behaviour go. */
  private static final List<String> AS_EMBEDDED =
      List.of(
          "--skip-name-resolve",
          "--skip-ssl",
          "--character-set-server=utf8mb4",
          "--default-time-zone=+00:00",
          "--transaction-isolation=READ-COMMITTED",
          "--innodb-flush-log-at-trx-commit=1",
          "--innodb-buffer-pool-size=256M",
          "--max-connections=200",
          "--max-allowed-packet=64M");

  private final Path home = Places.server().resolve("mariadb");
  private final Path directory;
  private final int port = Places.freePort();
  private Process process;

  private MariaDb(Path directory) {
    this.directory = directory;
  }

  /**
   * Starts a server with an empty schema {@code filing}.
   *
   * @param name name of its directory under {@code e2e/target/product}
   */
  public static MariaDb start(String name) {
    MariaDb database = new MariaDb(Places.emptyDirectory(name));
    Places.emptyDirectory(name + "-keys");
    database.createFiles();
    Runtime.getRuntime().addShutdownHook(new Thread(database::kill));
    database.start();
    return database;
  }

  /** What tells the launcher to use this database, with the keys that belong to it. */
  Map<String, String> environment() {
    return Map.of(
        "FILING_DB_URL",
        url(),
        "FILING_DB_USER",
        USER,
        "FILING_DB_PASSWORD",
        "unused",
        "FILING_DATA_KEYS",
        directory.resolveSibling(directory.getFileName() + "-keys").resolve("data.p12").toString());
  }

  /** A new connection with all rights. */
  public Connection connect() throws SQLException {
    return DriverManager.getConnection(url(), USER, "unused");
  }

  /** The server's process. */
  public ProcessHandle process() {
    return process.toHandle();
  }

  /** Ends the server without warning ({@code kill -9}) and waits for the end. */
  public void kill() {
    process.destroyForcibly().onExit().join();
  }

  /**
   * Starts the server that {@link #kill()} ended, on the same port and files; a running one stays.
   */
  public void start() {
    if (process != null && process.isAlive()) {
      return;
    }
    List<String> command = command("--skip-grant-tables", "--bind-address=127.0.0.1");
    command.addAll(AS_EMBEDDED);
    command.add("--port=" + port);
    command.add("--socket=" + directory.resolve("s"));
    try {
      process = builder(command).redirectErrorStream(true).start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    awaitConnection();
  }

  private String url() {
    return "jdbc:mariadb://127.0.0.1:" + port + "/filing";
  }

  private void awaitConnection() {
    long giveUp = System.nanoTime() + PATIENCE.toNanos();
    SQLException last;
    do {
      try (Connection connection =
              DriverManager.getConnection("jdbc:mariadb://127.0.0.1:" + port, USER, "unused");
          Statement statement = connection.createStatement()) {
        statement.execute("CREATE DATABASE IF NOT EXISTS filing CHARACTER SET utf8mb4");
        return;
      } catch (SQLException e) {
        last = e;
        LockSupport.parkNanos(PAUSE.toNanos());
      }
    } while (process.isAlive() && System.nanoTime() < giveUp);
    throw new IllegalStateException("The database did not start, see " + log(), last);
  }

  private void createFiles() {
    StringBuilder script = new StringBuilder("create database mysql;\nuse mysql;\n");
    script.append("set @auth_root_socket=NULL, @skip_auth_anonymous='#';\n");
    try {
      for (String file : SYSTEM_TABLES) {
        script.append(Files.readString(home.resolve("share").resolve(file))).append('\n');
      }
      Process bootstrap = builder(command("--bootstrap")).redirectErrorStream(true).start();
      try (OutputStream in = bootstrap.getOutputStream()) {
        in.write(script.toString().getBytes(StandardCharsets.UTF_8));
      }
      if (bootstrap.waitFor() != 0) {
        throw new IllegalStateException("Cannot create the database files, see " + log());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<String> command(String... options) {
    List<String> command = new ArrayList<>();
    command.add(home.resolve("bin").resolve("mariadbd").toString());
    command.add("--no-defaults");
    command.add("--basedir=" + home);
    command.add("--lc-messages-dir=" + home.resolve("share"));
    command.add("--datadir=" + directory);
    command.add("--user=" + System.getProperty("user.name"));
    command.addAll(List.of(options));
    return command;
  }

  private ProcessBuilder builder(List<String> command) {
    return new ProcessBuilder(command).redirectOutput(Redirect.appendTo(log().toFile()));
  }

  private Path log() {
    return directory.resolveSibling(directory.getFileName() + ".log");
  }
}
