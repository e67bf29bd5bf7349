package org.beian.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher where there is no embedded database. */
class PlatformIT {

  private static final Path SERVER = Path.of(System.getProperty("server.directory"));
  private static final String JAR = "filing-server.jar";

  @TempDir Path directory;

  @Test
  void namesWhatToSetOnAnotherPlatform() throws Exception {
    assertThat(refusal(SERVER, "-Dos.arch=aarch64")).contains("for Linux aarch64");
  }

  @Test
  void namesWhatToSetWhereTheDatabaseWasNotBuiltIn() throws Exception {
    Path home = Files.createDirectory(directory.resolve("server"));
    Files.copy(SERVER.resolve(JAR), home.resolve(JAR));

    assertThat(refusal(home, "-Dany=thing")).contains(home.resolve("mariadb").toString());
  }

  /** The one line that the launcher ends with. */
  private String refusal(Path home, String option) throws IOException, InterruptedException {
    Path said = directory.resolve("said");
    ProcessBuilder launcher =
        new ProcessBuilder(
                System.getProperty("java.home") + "/bin/java",
                option,
                "-jar",
                home.resolve(JAR).toString())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile());
    launcher.environment().keySet().removeIf(name -> name.startsWith("FILING_"));
    launcher.environment().put("FILING_DATA", directory.resolve("data").toString());
    launcher.environment().put("HTTP_PORT", Integer.toString(freePort()));
    assertThat(launcher.start().waitFor()).isEqualTo(1);
    List<String> lines = Files.readAllLines(said, StandardCharsets.UTF_8);
    assertThat(lines).hasSize(1).first().asString().contains("set FILING_DB_URL");
    return lines.get(0);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
