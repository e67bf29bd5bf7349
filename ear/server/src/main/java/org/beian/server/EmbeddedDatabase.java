package org.beian.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A MariaDB server of our own, reachable from this machine only.
 *
 * <p>While it is wanted it runs: should the process die, it is started again on the same port with
 * the same credentials, so that the pool recovers by itself. A process that a killed launcher left
 * behind is stopped before a new one starts. Credentials are drawn anew on every start and never
 * written to a file that outlives it.
 */
class EmbeddedDatabase {

  private static final String PID_FILE = "mariadbd.pid";
  private static final int PASSWORD_BYTES = 24;
  private static final Duration START_LIMIT = Duration.ofMinutes(5);
  private static final Duration STOP_LIMIT = Duration.ofMinutes(2);
  private static final Duration PAUSE = Duration.ofMillis(100);

  private final MariaDbInstallation installation;
  private final Path files;
  private final Path log;
  private final int port;
  private final Database database;
  private Process process;
  private boolean wanted;

  EmbeddedDatabase(MariaDbInstallation installation, Path data) throws IOException {
    this.installation = installation;
    this.files = data.resolve("mariadb");
    this.log = data.resolve("log").resolve("mariadb.log");
    this.port = freePort();
    this.database =
        new Database("jdbc:mariadb://127.0.0.1:" + port + "/filing", "filing", newPassword());
  }

  /**
   * Starts the server, creating its files the first time, and returns once it takes connections.
   */
  Database start() throws IOException, InterruptedException, StartException {
    stopOrphan();
    installation.createFiles(files, log);
    want(true);
    launch();
    Thread supervisor = new Thread(this::supervise, "database-supervisor");
    supervisor.setDaemon(true);
    supervisor.start();
    return database;
  }

  /** Stops the server cleanly; everything committed stays. */
  void stop() throws InterruptedException {
    want(false);
    Process running = current();
    if (running != null) {
      stop(running.toHandle());
    }
  }

  private void supervise() {
    try {
      while (true) {
        current().waitFor();
        if (!isWanted()) {
          return;
        }
        Console.complain("The database stopped unexpectedly; starting it again.");
        relaunch();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void relaunch() throws InterruptedException {
    try {
      launch();
      Console.say("The database is back.");
    } catch (IOException | StartException e) {
      Console.complain(e.getMessage());
      TimeUnit.SECONDS.sleep(1);
    }
  }

  private void launch() throws IOException, InterruptedException, StartException {
    Path init = Files.createTempFile("filing-init", ".sql");
    try {
      Files.writeString(init, initStatements());
      startProcess(init);
      awaitConnection();
    } finally {
      Files.deleteIfExists(init);
    }
  }

  private synchronized void startProcess(Path init) throws IOException {
    if (wanted) {
      process =
          installation
              .command(files, options(init))
              .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
              .start();
    }
  }

  private List<String> options(Path init) {
    return List.of(
        "--bind-address=127.0.0.1",
        "--port=" + port,
        "--socket=mariadb.sock",
        "--pid-file=" + PID_FILE,
        "--init-file=" + init,
        "--skip-name-resolve",
        "--skip-ssl",
        "--character-set-server=utf8mb4",
        "--default-time-zone=+00:00",
        "--transaction-isolation=READ-COMMITTED",
        "--innodb-flush-log-at-trx-commit=1",
        "--innodb-buffer-pool-size=256M",
        "--max-connections=200",
        "--max-allowed-packet=64M");
  }

  /** Each statement stands on one line, as MariaDB wants it of such a file. */
  private String initStatements() {
    return """
        CREATE DATABASE IF NOT EXISTS filing;
        CREATE OR REPLACE USER filing@127.0.0.1 IDENTIFIED BY '%s';
        GRANT ALL ON filing.* TO filing@127.0.0.1;
        """
        .formatted(database.password());
  }

  private void awaitConnection() throws InterruptedException, StartException {
    long end = System.nanoTime() + START_LIMIT.toNanos();
    while (isWanted()) {
      try (Connection connection = database.connect()) {
        connection.isValid(1);
        return;
      } catch (SQLException e) {
        if (!current().isAlive() || System.nanoTime() > end) {
          throw new StartException("The embedded database does not start; see " + log, e);
        }
        TimeUnit.MILLISECONDS.sleep(PAUSE.toMillis());
      }
    }
  }

  /** Stops a server on the same files whose launcher was killed. */
  private void stopOrphan() throws IOException, InterruptedException {
    Path pidFile = files.resolve(PID_FILE);
    if (!Files.exists(pidFile)) {
      return;
    }
    String pid = Files.readString(pidFile).strip();
    if (pid.matches("[0-9]{1,18}")) {
      var orphan = ProcessHandle.of(Long.parseLong(pid)).filter(this::servesOurFiles);
      if (orphan.isPresent()) {
        Console.say("Stopping the database that an earlier run left behind.");
        stop(orphan.get());
      }
    }
  }

  private boolean servesOurFiles(ProcessHandle handle) {
    return handle.info().arguments().stream()
        .flatMap(Arrays::stream)
        .anyMatch(("--datadir=" + files)::equals);
  }

  private static void stop(ProcessHandle server) throws InterruptedException {
    server.destroy();
    try {
      server.onExit().get(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      server.destroyForcibly();
      server.onExit().join();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private synchronized void want(boolean running) {
    wanted = running;
  }

  private synchronized boolean isWanted() {
    return wanted;
  }

  private synchronized Process current() {
    return process;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static String newPassword() {
    byte[] secret = new byte[PASSWORD_BYTES];
    new SecureRandom().nextBytes(secret);
    return HexFormat.of().formatHex(secret);
  }
}
