package org.beian.e2e.product;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A running product: the launcher as it ships, on a port and in a directory of its own.
 *
 * <p>{@link #shared()} is one product for the whole run, on a database of the test's own that can
 * be looked into. A test that stops or kills parts of it has them running again when it ends.
 */
public final class Product {

  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);

  private static Product shared;

  private final ServerProcess server;
  private final MariaDb database;
  private final HttpClient http =
      new WatchedClient(
          HttpClient.newBuilder()
              .version(Version.HTTP_1_1)
              .followRedirects(Redirect.NEVER)
              .connectTimeout(CONNECT_TIMEOUT)
              .build());

  private Product(ServerProcess server, MariaDb database) {
    this.server = server;
    this.database = database;
  }

  /** The product of this run, on an empty database when first asked for. */
  public static synchronized Product shared() {
    if (shared == null) {
      shared = on(MariaDb.start("shared-database"), "shared");
      shared.start();
    }
    return shared;
  }

  /**
   * A product on an operator's database ({@code FILING_DB_URL}); not started yet.
   *
   * @param name name of its directory under {@code e2e/target/product}, emptied
   * @param javaOptions options for its virtual machine, such as {@code -Xmx1g}
   */
  public static Product on(MariaDb database, String name, String... javaOptions) {
    Path directory = Places.emptyDirectory(name);
    return new Product(
        new ServerProcess(directory, List.of(javaOptions), database.environment()), database);
  }

  /**
   * A product on its embedded database, as {@code ./run} gives it; not started yet.
   *
   * @param name name of its directory under {@code e2e/target/product}, emptied
   * @param javaOptions options for its virtual machine
   */
  public static Product embedded(String name, String... javaOptions) {
    Path directory = Places.emptyDirectory(name);
    Map<String, String> environment = Map.of("FILING_DATA", directory.resolve("data").toString());
    return new Product(new ServerProcess(directory, List.of(javaOptions), environment), null);
  }

  /**
   * A product on its embedded database, with more in its environment; not started yet.
   *
   * @param name name of its directory under {@code e2e/target/product}, emptied
   */
  public static Product embedded(String name, Map<String, String> more) {
    Path directory = Places.emptyDirectory(name);
    Map<String, String> environment = new HashMap<>(more);
    environment.put("FILING_DATA", directory.resolve("data").toString());
    return new Product(new ServerProcess(directory, List.of(), environment), null);
  }

  /**
   * A product that works in earnest ({@code --production}) on an operator's database; not started
   * yet.
   *
   * @param name name of its directory under {@code e2e/target/product}, emptied
   * @param settings environment of the launcher besides its port and its database
   */
  public static Product inProduction(MariaDb database, String name, Map<String, String> settings) {
    Map<String, String> environment = new HashMap<>(database.environment());
    environment.putAll(settings);
    return new Product(
        new ServerProcess(
            Places.emptyDirectory(name), List.of(), List.of("--production"), environment),
        database);
  }

  /** The address of a path, such as {@code /offices} or {@code /api/v1/authorities?x=y}. */
  public URI uri(String path) {
    return URI.create("http://localhost:" + server.port() + path);
  }

  /** The address of the home page. */
  public URI uri() {
    return uri("/");
  }

  /** The port it listens on, the same after every restart. */
  public int port() {
    return server.port();
  }

  /**
   * A client that follows no redirects and keeps no cookies; an answer of the API that is not as it
   * is described is an {@link AssertionError}.
   */
  public HttpClient http() {
    return http;
  }

  /** The API of this product. */
  public Api api() {
    return new Api(this);
  }

  /**
   * A new connection to the product's database, with all rights.
   *
   * @throws IllegalStateException the database is the embedded one, which lets nobody else in
   */
  public Connection jdbc() throws SQLException {
    return operatorsDatabase().connect();
  }

  /** What the server has written so far, standard output and errors together. */
  public String log() {
    return server.log();
  }

  /** The directory of all that outlives a run, unless its environment names another. */
  public Path data() {
    return server.directory().resolve("data");
  }

  /** What {@code --verify-audit} says, run beside the server on the operator's database. */
  public Verdict verifyAudit() {
    return server.run("--verify-audit");
  }

  /**
   * The end of a command of the launcher.
   *
   * @param status what the process ended with
   * @param printed what it wrote
   */
  public record Verdict(int status, String printed) {}

  /** The server's process. */
  public ProcessHandle process() {
    return server.handle();
  }

  /** Starts the product and waits until it answers. */
  public void start() {
    server.begin();
    server.awaitReady();
  }

  /** Starts the product and does not wait. */
  public void begin() {
    server.begin();
  }

  /** Waits until a product that was begun answers; fails with its log when it does not. */
  public void awaitReady() {
    server.awaitReady();
  }

  /** Stops the product as Ctrl-C does, an embedded database with it. */
  public void stop() {
    server.stop();
  }

  /** Stops the product as Ctrl-C does, starts it again and waits until it answers. */
  public void restart() {
    stop();
    start();
  }

  /** Kills the server without warning ({@code kill -9}); its database is left as it is. */
  public void killServer() {
    server.kill();
  }

  /**
   * Kills the database without warning ({@code kill -9}). The launcher starts an embedded one again
   * by itself, an operator's waits for {@link #startDatabase()}.
   */
  public void killDatabase() {
    if (database == null) {
      server.killEmbeddedDatabase();
    } else {
      database.kill();
    }
  }

  /** Starts the operator's database that was killed, on the same files and port. */
  public void startDatabase() {
    operatorsDatabase().start();
  }

  private MariaDb operatorsDatabase() {
    if (database == null) {
      throw new IllegalStateException("The embedded database belongs to the launcher");
    }
    return database;
  }
}
