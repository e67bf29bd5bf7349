package org.beian.server;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** The MariaDB programs that lie beside the launcher. */
class MariaDbInstallation {

  private static final List<String> SYSTEM_TABLES =
      List.of(
          "mariadb_system_tables.sql",
          "mariadb_performance_tables.sql",
          "mariadb_system_tables_data.sql");

  /** The one its programs are made for; another may have got them with a copied directory. */
  private static final String PLATFORM = "Linux amd64";

  /** Keeps Ctrl-C, which the terminal sends to all its programs, away from the database. */
  private static final Path SETSID = Path.of("/usr/bin/setsid");

  private final Path base;

  /**
   * Finds the programs.
   *
   * @param base directory with {@code bin/mariadbd} and {@code share/}
   * @throws StartException if this platform has none
   */
  MariaDbInstallation(Path base) throws StartException {
    this.base = base;
    String platform = System.getProperty("os.name") + " " + System.getProperty("os.arch");
    if (!platform.equals(PLATFORM) || !Files.isExecutable(program())) {
      throw new StartException(
          "There is no embedded database for "
              + platform
              + " in "
              + base
              + ": set FILING_DB_URL, FILING_DB_USER and FILING_DB_PASSWORD to use a MariaDB server"
              + " of yours.");
    }
  }

  /** Prepares a run of the database server on the given files. */
  ProcessBuilder command(Path files, List<String> options) {
    List<String> command = new ArrayList<>();
    if (Files.isExecutable(SETSID)) {
      command.add(SETSID.toString());
    }
    command.add(program().toString());
    command.add("--no-defaults");
    command.add("--basedir=" + base);
    command.add("--datadir=" + files);
    command.add("--lc-messages-dir=" + base.resolve("share"));
    if ("root".equals(System.getProperty("user.name"))) {
      command.add("--user=root");
    }
    command.addAll(options);
    return new ProcessBuilder(command).redirectErrorStream(true);
  }

  /**
   * Creates the files of an empty server unless they are there. A creation that was cut short
   * leaves nothing that a later start would take for a server.
   *
   * @param files directory to create
   * @param log file that takes the messages of the creation
   */
  void createFiles(Path files, Path log) throws IOException, InterruptedException, StartException {
    if (Files.isDirectory(files)) {
      return;
    }
    Path unfinished = files.resolveSibling(files.getFileName() + ".unfinished");
    Directories.createEmpty(unfinished);
    Process bootstrap =
        command(unfinished, List.of("--bootstrap", "--silent-startup", "--log-warnings=0"))
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .start();
    try (OutputStream statements = bootstrap.getOutputStream()) {
      statements.write(preamble().getBytes(StandardCharsets.UTF_8));
      for (String script : SYSTEM_TABLES) {
        Files.copy(base.resolve("share").resolve(script), statements);
      }
    } catch (IOException e) {
      throw new StartException("The database's files cannot be created; see " + log, e);
    }
    if (bootstrap.waitFor() != 0) {
      throw new StartException("The database's files cannot be created; see " + log);
    }
    Files.move(unfinished, files, StandardCopyOption.ATOMIC_MOVE);
  }

  /** The operator enters as the system user who runs the server, through the socket only. */
  private static String preamble() {
    return "create database if not exists mysql;\nuse mysql;\nSET @auth_root_socket='"
        + System.getProperty("user.name").replace("'", "''")
        + "';\n";
  }

  private Path program() {
    return base.resolve("bin").resolve("mariadbd");
  }
}
