package org.beian.server;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URISyntaxException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** Starts the filing desk and keeps it running until the process is told to end. */
public final class Main {

  private static final String VERIFY_AUDIT = "--verify-audit";
  private static final int FOUND_A_FAULT = 2;

  private final Settings settings;
  private final Path home;
  private FileLock lock;
  private volatile EmbeddedDatabase embedded;
  private volatile ApplicationServer server;

  private Main(Settings settings, Path home) {
    this.settings = settings;
    this.home = home;
  }

  /**
   * Starts database and server; ends with status 1 and one line on standard error if it cannot.
   *
   * @param arguments {@code --production}, {@code --verify-audit} to check the audit log instead
   *     (status 0: intact, 2: not), or none; all else is set by the environment, see {@link
   *     Settings}
   */
  public static void main(String[] arguments) throws Exception {
    try {
      if (List.of(arguments).equals(List.of(VERIFY_AUDIT))) {
        Main main = new Main(Settings.of(List.of(), System.getenv()), home());
        System.exit(main.verifyAudit() ? 0 : FOUND_A_FAULT);
      }
      new Main(Settings.of(List.of(arguments), System.getenv()), home()).start();
    } catch (StartException e) {
      Console.complain(e.getMessage());
      System.exit(1);
    }
  }

  /** Runs beside a desk that uses the operator's database; the embedded one must be at rest. */
  private boolean verifyAudit() throws IOException, InterruptedException, StartException {
    Files.createDirectories(settings.data().resolve("log"));
    if (settings.database().isEmpty()) {
      lock = lockData();
    }
    try {
      return AuditCheck.run(database(), home, settings);
    } finally {
      if (embedded != null) {
        embedded.stop();
      }
    }
  }

  private void start() throws IOException, InterruptedException, StartException {
    requireFreePort();
    Path log = Files.createDirectories(settings.data().resolve("log"));
    lock = lockData();
    Console.divertOthers(log.resolve("console.log"));
    Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "filing-desk-stop"));
    System.setProperty("beian.demo", Boolean.toString(!settings.production()));
    Database database = database();
    server = new ApplicationServer(settings.data().resolve("run"), log);
    server.boot(settings, database, home);
    Console.say("备案服务已就绪 Filing desk ready: http://localhost:" + settings.httpPort() + "/");
  }

  private void requireFreePort() throws StartException {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(settings.httpPort()));
    } catch (IOException e) {
      throw new StartException(
          "Port "
              + settings.httpPort()
              + " cannot be used ("
              + e.getMessage()
              + "): stop what listens there or choose another with HTTP_PORT.",
          e);
    }
  }

  /** Two servers on one data directory would destroy it; the lock ends with the process. */
  private FileLock lockData() throws IOException, StartException {
    FileChannel file =
        FileChannel.open(
            settings.data().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock acquired = file.tryLock();
    if (acquired == null) {
      throw new StartException(
          "Another filing desk runs on " + settings.data() + ": stop it or set FILING_DATA.");
    }
    return acquired;
  }

  private Database database() throws IOException, InterruptedException, StartException {
    if (settings.database().isPresent()) {
      Database database = settings.database().get();
      database.requireReachable();
      return database;
    }
    MariaDbInstallation installation = new MariaDbInstallation(home.resolve("mariadb"));
    embedded = new EmbeddedDatabase(installation, settings.data());
    return embedded.start();
  }

  /** Server first, so that running requests still find their database. */
  private void stop() {
    try {
      if (server != null) {
        server.stop();
      }
      if (embedded != null) {
        embedded.stop();
      }
      lock.release();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      Console.complain(e.getMessage());
    }
  }

  /** The directory this launcher lies in, with the EAR and the libraries beside it. */
  private static Path home() throws URISyntaxException {
    return Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI())
        .getParent();
  }
}
