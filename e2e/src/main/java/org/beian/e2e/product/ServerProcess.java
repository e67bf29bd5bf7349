package org.beian.e2e.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The launcher as a process of its own: {@code java -jar}, as {@code ./run} starts it. */
final class ServerProcess {

  /** All tests and loads come from one address. */
  private static final String UNLIMITED = "100000000";

  /** Receivers of webhooks run beside the tests; that others inside are refused is a unit test. */
  private static final String LOOPBACK = "127.0.0.1/32";

  private static final Duration BOOT_PATIENCE = Duration.ofMinutes(10);
  private static final Duration STOP_PATIENCE = Duration.ofMinutes(3);
  private static final Duration PAUSE = Duration.ofMillis(200);

  private final Path directory;
  private final List<String> javaOptions;
  private final List<String> arguments;
  private final Map<String, String> environment;
  private final int port = Places.freePort();
  private final Path log;
  private Process process;
  private int logged;

  /**
   * @param environment settings of the launcher besides its port
   */
  ServerProcess(Path directory, List<String> javaOptions, Map<String, String> environment) {
    this(directory, javaOptions, List.of(), environment);
  }

  /**
   * @param arguments of the launcher
   * @param environment settings of the launcher besides its port
   */
  ServerProcess(
      Path directory,
      List<String> javaOptions,
      List<String> arguments,
      Map<String, String> environment) {
    this.directory = directory;
    this.javaOptions = List.copyOf(javaOptions);
    this.arguments = List.copyOf(arguments);
    this.environment = Map.copyOf(environment);
    this.log = directory.resolve("server.log");
    Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
  }

  Path directory() {
    return directory;
  }

  int port() {
    return port;
  }

  ProcessHandle handle() {
    return process.toHandle();
  }

  /** Starts the process and does not wait for it. */
  void begin() {
    ProcessBuilder builder = launch(arguments).redirectOutput(Redirect.appendTo(log.toFile()));
    logged = log().length();
    try {
      process = builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs the launcher for a command of its own, beside the server. */
  Product.Verdict run(String command) {
    try {
      Process running = launch(List.of(command)).start();
      String printed = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Product.Verdict(running.waitFor(), printed);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private ProcessBuilder launch(List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(javaOptions);
    command.add("-jar");
    command.add(launcher().toString());
    command.addAll(arguments);
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true);
    builder.environment().put("FILING_RATE_ADDRESS", UNLIMITED);
    builder.environment().put("FILING_WEBHOOK_NETWORKS", LOOPBACK);
    builder.environment().putAll(environment);
    builder.environment().put("HTTP_PORT", Integer.toString(port));
    return builder;
  }

  /**
   * Waits until the launcher says that the product is ready.
   *
   * @throws IllegalStateException it ended instead, or took too long; its log is in the message
   */
  void awaitReady() {
    long giveUp = System.nanoTime() + BOOT_PATIENCE.toNanos();
    while (!isReady()) {
      if (!process.isAlive() || System.nanoTime() > giveUp) {
        throw new IllegalStateException("The product did not start:\n" + log());
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
  }

  /** Ends the process as Ctrl-C does, and waits for the end. */
  void stop() {
    if (process == null) {
      return;
    }
    process.destroy();
    try {
      if (!process.waitFor(STOP_PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor();
        throw new IllegalStateException("The product did not stop:\n" + log());
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Ends the process with {@code kill -9} and waits for the end. */
  void kill() {
    process.destroyForcibly().onExit().join();
  }

  /** Ends the database that the launcher runs, with {@code kill -9}, and waits for the end. */
  void killEmbeddedDatabase() {
    ProcessHandle database =
        process
            .descendants()
            .filter(child -> child.info().command().orElse("").endsWith("mariadbd"))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("No database runs:\n" + log()));
    database.destroyForcibly();
    database.onExit().join();
  }

  String log() {
    try {
      return Files.exists(log) ? Files.readString(log) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the launcher has said where the product is, since it was started last. */
  private boolean isReady() {
    return log().indexOf("http://localhost:" + port + "/", logged) >= 0;
  }

  private static Path launcher() {
    try (var files = Files.list(Places.server())) {
      return files.filter(file -> file.toString().endsWith(".jar")).findFirst().orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException("Build the server first", e);
    }
  }
}
