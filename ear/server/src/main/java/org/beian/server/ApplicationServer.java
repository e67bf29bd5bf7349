package org.beian.server;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.ClusterCommandResult;
import fish.payara.micro.PayaraMicro;
import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.AdminCommandRunner;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Payara Micro with the datasource {@code jdbc/filing} and the EAR. */
class ApplicationServer {

  private static final String APPLICATION = "filing-desk";
  private static final String ROOT = "/";

  private final Path scratch;
  private final Path log;
  private PayaraMicroRuntime runtime;

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

  /** Boots the server with its datasource; it answers no request of ours before the deployment. */
  void boot(Settings wishes, Database database) throws IOException, StartException {
    List<String> settings = new ArrayList<>(serverSettings());
    if (wishes.accessLogDays() > 0) {
      settings.addAll(accessLogSettings(wishes.accessLogDays()));
    }
    Directories.createEmpty(scratch);
    Path logSettings = scratch.resolve("logging.properties");
    ServerLog.writeSettings(log, logSettings);
    try {
      runtime =
          PayaraMicro.getInstance()
              .setRootDir(scratch.resolve("domain").toFile())
              .setLogPropertiesFile(logSettings.toFile())
              .setHttpPort(wishes.httpPort())
              .setNoCluster(true)
              .setPrintLogo(false)
              .setPreBootHandler(
                  commands -> {
                    settings.forEach(setting -> run(commands, List.of("set", setting)));
                    run(commands, DataSourceCommands.createPool(database));
                    run(commands, DataSourceCommands.createResource());
                  })
              .bootStrap();
    } catch (BootstrapException | IllegalStateException e) {
      throw new StartException("Payara does not start: " + e.getMessage() + "; see " + log, e);
    }
  }

  /** Deploys the EAR, which migrates the schema, and returns once it answers. */
  void deploy(Path ear) throws StartException {
    if (!runtime.deploy(APPLICATION, ROOT, ear.toFile())) {
      throw new StartException("The application does not start; the reason is in " + log);
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
        service + "access-log.rotation-interval-in-minutes=1440",
        service + "access-log.write-interval-seconds=10",
        service + "access-log.max-history-files=" + days);
  }

  private static void run(AdminCommandRunner commands, List<String> command) {
    ClusterCommandResult result =
        commands.run(command.get(0), command.subList(1, command.size()).toArray(new String[0]));
    if (result.getExitStatus() == ClusterCommandResult.ExitStatus.FAILURE) {
      throw new IllegalStateException(command.get(0) + ": " + result.getOutput());
    }
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
