package org.beian.server;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.ClusterCommandResult;
import fish.payara.micro.PayaraMicro;
import fish.payara.micro.boot.AdminCommandRunner;
import fish.payara.micro.boot.PayaraMicroBoot;
import fish.payara.micro.boot.PayaraMicroLauncher;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** Payara Micro with the datasource {@code jdbc/filing} and the EAR. */
class ApplicationServer {

  private static final String APPLICATION = "filing-desk";

  /** {@code /openapi} is the application's: asked while it starts, the server's stays empty. */
  private static final List<String> NO_OPENAPI =
      List.of("set-openapi-configuration", "--enabled=false");

  private final Path scratch;
  private final Path log;

  /**
   * A server that is not running yet.
   *
   * @param scratch directory for the server's own files, made afresh on every start
   * @param log directory of the log files
   */
  ApplicationServer(Path scratch, Path log) {
    this.scratch = scratch;
    this.log = log;
  }

  /**
   * Boots the server with its datasource and the application, which migrates the schema.
   *
   * @param home directory of the application and the libraries
   * @throws StartException if the server or the application does not start
   */
  void boot(Settings wishes, Database database, Path home) throws IOException, StartException {
    List<String> settings = new ArrayList<>(serverSettings());
    if (wishes.accessLogDays() > 0) {
      settings.addAll(accessLogSettings(wishes.accessLogDays()));
    }
    Directories.createEmpty(scratch);
    Path logSettings = scratch.resolve("logging.properties");
    ServerLog.writeSettings(log, logSettings, wishes.jsonLog());
    Path domain = scratch.resolve("domain");
    Path install = Files.createDirectories(domain.resolve("lib").resolve("install"));
    Files.createSymbolicLink(install.resolve("applications"), home.resolve("lib/connectors"));
    AtomicReference<AdminCommandRunner> booted = new AtomicReference<>();
    try {
      unpackedRuntime(home.resolve("lib/payara"))
          .setRootDir(domain.toFile())
          .setLogPropertiesFile(logSettings.toFile())
          .setHttpPort(wishes.httpPort())
          .setNoCluster(true)
          .setPrintLogo(false)
          .setPreBootHandler(
              commands -> {
                settings.forEach(setting -> run(commands, List.of("set", setting)));
                run(commands, NO_OPENAPI);
                run(commands, DataSourceCommands.createPool(database));
                run(commands, DataSourceCommands.createResource());
              })
          .setPostBootHandler(booted::set)
          .bootStrap();
      BrokenPaths.letThrough();
      AnswerCoding.leaveBodiesPacked();
    } catch (BootstrapException | ReflectiveOperationException | IllegalStateException e) {
      throw new StartException("Payara does not start: " + e.getMessage() + "; see " + log, e);
    }
    PoolGauge.show(DataSourceCommands.POOL);
    deploy(booted.get(), home.resolve("filing-desk.ear"));
  }

  /**
   * Payara Micro on the class path, as its own launcher of an unpacked runtime has it; left alone
   * it reads jars through a slow loader of its own.
   *
   * @param runtime directory of its jars, with a jar whose manifest names them all
   */
  private static PayaraMicroBoot unpackedRuntime(Path runtime) throws BootstrapException {
    System.setProperty("fish.payara.micro.UnpackDir", runtime.toString());
    System.setProperty(
        "fish.payara.micro.BootJar", runtime.resolve("class-path.jar").toUri().toString());
    try {
      Class<?> implementation = Class.forName("fish.payara.micro.impl.PayaraMicroImpl");
      PayaraMicroBoot boot = (PayaraMicroBoot) implementation.getMethod("getInstance").invoke(null);
      PayaraMicroLauncher.registerLaunchedInstance(boot);
      StatusPhrases.teach();
      return boot;
    } catch (ReflectiveOperationException e) {
      throw new BootstrapException("its runtime is not on the class path", e);
    }
  }

  /**
   * Deploys once the boot is over: in its own handler Payara 6.2025.10 fails over an application.
   */
  private void deploy(AdminCommandRunner commands, Path ear) throws StartException {
    if (!succeeded(commands.run("deploy", "--name", APPLICATION, ear.toString()))) {
      String refusal = System.getProperty("filing.refusal");
      throw new StartException(
          refusal == null ? "The application does not start; the reason is in " + log : refusal);
    }
  }

  /** The lines of {@code server.settings}: no comments, no blanks. */
  private static List<String> serverSettings() throws IOException {
    try (InputStream in = ApplicationServer.class.getResourceAsStream("server.settings")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    }
  }

  /** Daily files, written through a buffer. */
  private List<String> accessLogSettings(int days) throws IOException {
    Path directory = Files.createDirectories(log.resolve("access"));
    String service = "configs.config.server-config.http-service.";
    return List.of(
        service + "access-logging-enabled=true",
        service + "virtual-server.server.access-logging-enabled=true",
        service + "virtual-server.server.access-log=" + directory,
        // Without the question mark and what follows it: codes and tokens stand there.
        service
            + "access-log.format=%client.name% %datetime% %http-method% %http-uri% %status%"
            + " %response.length% %time-taken%",
        service + "access-log.rotation-interval-in-minutes=1440",
        service + "access-log.write-interval-seconds=10",
        service + "access-log.max-history-files=" + days);
  }

  private static void run(AdminCommandRunner commands, List<String> command) {
    ClusterCommandResult result =
        commands.run(command.get(0), command.subList(1, command.size()).toArray(new String[0]));
    if (!succeeded(result)) {
      throw new IllegalStateException(command.get(0) + ": " + result.getOutput());
    }
  }

  private static boolean succeeded(ClusterCommandResult result) {
    return result.getExitStatus() != ClusterCommandResult.ExitStatus.FAILURE;
  }

  /** Lets running requests end, then stops. */
  void stop() {
    try {
      PayaraMicro.getInstance().shutdown();
    } catch (BootstrapException | IllegalStateException e) {
      // Payara's own shutdown hook was quicker.
    }
  }
}
