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
 * binary is the one the product ships, or for a cluster Debian's; it listens on the loopback
 * address and asks for no password.
 */
public final class MariaDb {

  private static final String USER = "filing";
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final Duration PAUSE = Duration.ofMillis(50);

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

  private final MariaDbBuild build;
  private final Path directory;
  private final Path keys;
  private final List<String> more;
  private final int port = Places.freePort();
  private String hosts = "//127.0.0.1:" + port;
  private Process process;

  /**
   * A server that is not running yet and has no files.
   *
   * @param keys directory of the keys that belong to its data
   * @param more options besides those that every server of ours has
   */
  MariaDb(MariaDbBuild build, Path directory, Path keys, List<String> more) {
    this.build = build;
    this.directory = directory;
    this.keys = keys;
    this.more = List.copyOf(more);
  }

  /**
   * Starts a server with an empty schema {@code filing}.
   *
   * @param name name of its directory under {@code e2e/target/product}
   */
  public static MariaDb start(String name) {
    MariaDb database =
        new MariaDb(
            MariaDbBuild.shipped(),
            Places.emptyDirectory(name),
            Places.emptyDirectory(name + "-keys"),
            List.of());
    database.createFiles();
    Runtime.getRuntime().addShutdownHook(new Thread(database::kill));
    database.start();
    return database;
  }

  /** Has products that are told to use this server go over to another one when it is away. */
  void fallBackTo(MariaDb other) {
    hosts = "sequential:" + hosts + ",127.0.0.1:" + other.port;
  }

  /** What tells the launcher to use this database, with the keys that belong to it. */
  Map<String, String> environment() {
    return Map.of(
        "FILING_DB_URL",
        "jdbc:mariadb:" + hosts + "/filing",
        "FILING_DB_USER",
        USER,
        "FILING_DB_PASSWORD",
        "unused",
        "FILING_DATA_KEYS",
        keys.resolve("data.p12").toString());
  }

  /** A new connection with all rights. */
  public Connection connect() throws SQLException {
    return DriverManager.getConnection(url(), USER, "unused");
  }

  boolean isRunning() {
    return process != null && process.isAlive();
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
    start(List.of());
  }

  /** Ends the server as an operator does and waits for the end. */
  void stop() {
    process.destroy();
    process.onExit().join();
  }

  /** Starts the server with options for this once; a running one stays. */
  void start(List<String> once) {
    if (isRunning()) {
      return;
    }
    List<String> command = command("--skip-grant-tables", "--bind-address=127.0.0.1");
    command.addAll(AS_EMBEDDED);
    command.add("--port=" + port);
    command.add("--socket=" + directory.resolve("s"));
    command.addAll(more);
    command.addAll(once);
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

  void createFiles() {
    StringBuilder script = new StringBuilder("create database mysql;\nuse mysql;\n");
    script.append("set @auth_root_socket=NULL, @skip_auth_anonymous='#';\n");
    try {
      for (Path file : build.systemTables()) {
        script.append(Files.readString(file)).append('\n');
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
    command.add(build.program().toString());
    command.add("--no-defaults");
    command.add("--basedir=" + build.base());
    command.add("--lc-messages-dir=" + build.messages());
    command.add("--datadir=" + directory);
    command.add("--user=" + System.getProperty("user.name"));
    command.addAll(List.of(options));
    return command;
  }

  private ProcessBuilder builder(List<String> command) {
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectOutput(Redirect.appendTo(log().toFile()));
    String path = builder.environment().getOrDefault("PATH", "/usr/bin:/bin");
    builder.environment().put("PATH", directory + ":" + path); // a cluster's scripts
    return builder;
  }

  private Path log() {
    return directory.resolveSibling(directory.getFileName() + ".log");
  }
}
