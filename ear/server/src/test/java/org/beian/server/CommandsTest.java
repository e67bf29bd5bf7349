package org.beian.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The two commands where nothing they need is there and nothing may be installed. */
class CommandsTest {

  private static final Path PROJECT = Path.of("../..").toAbsolutePath().normalize();
  private static final String TOOLS = "ear/server/src/main/shell/tools.sh";

  /** What every system has; no apt-get, no Maven, no browser, no Node.js. */
  private static final List<String> PROGRAMS =
      List.of("dirname", "env", "find", "head", "readlink", "sed", "sort", "uname");

  @TempDir Path directory;

  private final Map<String, String> environment = new HashMap<>();
  private Path project;
  private Path programs;

  @BeforeEach
  void copyTheCommands() throws IOException {
    project = directory.resolve("a path with blanks");
    Files.createDirectories(project.resolve(TOOLS).getParent());
    for (String file : List.of("run", "test", TOOLS)) {
      Files.copy(PROJECT.resolve(file), project.resolve(file));
    }
    programs = Files.createDirectory(directory.resolve("bin"));
    for (String program : PROGRAMS) {
      write(program, "exec /usr/bin/" + program + " \"$@\"");
    }
    environment.put("PATH", programs.toString());
    environment.put("JAVA_HOME", System.getProperty("java.home"));
  }

  private void write(String program, String script) throws IOException {
    Path file = programs.resolve(program);
    Files.writeString(file, "#!/bin/sh\n" + script + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  @Test
  void runNamesWhatToInstall() throws Exception {
    assertThat(refusal("run"))
        .isEqualTo(
            """
            Missing: Maven 3.8.1 or later.
            Install what is missing, on Debian or Ubuntu: sudo apt-get install maven
            """);
  }

  @Test
  void runSaysAtOnceThatThisPlatformNeedsADatabaseOfOnesOwn() throws Exception {
    write("uname", "echo Linux aarch64");
    environment.put("JAVA_HOME", directory.toString());

    assertThat(refusal("run"))
        .isEqualTo(
            """
            There is no embedded database for Linux aarch64, only for Linux x86_64: set\
             FILING_DB_URL, FILING_DB_USER and FILING_DB_PASSWORD to use a MariaDB server of yours.
            """);
  }

  @Test
  void runNeedsNoEmbeddedDatabaseWhereThereIsAnother() throws Exception {
    write("uname", "echo Linux aarch64");
    environment.put("FILING_DB_URL", "jdbc:mariadb://db.example/filing");

    assertThat(refusal("run")).startsWith("Missing: Maven");
  }

  @Test
  void testNamesAllThatIsMissingAtOnce() throws Exception {
    assertThat(refusal("test"))
        .isEqualTo(
            """
            Missing: Maven 3.8.1 or later.
            Missing: Chromium.
            Missing: a Chinese typeface.
            Missing: Node.js 18.16 or later with npm.
            Install what is missing, on Debian or Ubuntu: sudo apt-get install maven chromium\
             fontconfig fonts-noto-cjk nodejs npm
            """);
  }

  @Test
  void writesChineseWhereNoLanguageIsSet() throws Exception {
    Path said = directory.resolve("charset");
    ProcessBuilder shell =
        new ProcessBuilder("/usr/bin/bash", "-c", "source " + TOOLS + "; locale charmap")
            .directory(PROJECT.toFile())
            .redirectOutput(said.toFile());
    shell.environment().keySet().removeIf(name -> name.equals("LANG") || name.startsWith("LC_"));
    assertThat(shell.start().waitFor()).isZero();
    assertThat(said).hasContent("UTF-8");
  }

  /** What the command says on its way out, having done nothing. */
  private String refusal(String command) throws IOException, InterruptedException {
    Path said = directory.resolve("said");
    ProcessBuilder builder =
        new ProcessBuilder("/usr/bin/bash", project.resolve(command).toString())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    assertThat(builder.start().waitFor()).isEqualTo(1);
    return Files.readString(said, StandardCharsets.UTF_8);
  }
}
