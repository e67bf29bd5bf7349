package org.beian.filing.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** A real clamd that knows one virus of our own. */
public final class ClamdServer implements AutoCloseable {

  private static final Path PROGRAM = Path.of("/usr/sbin/clamd");
  private static final byte[] VIRUS =
      "a virus of our own making".getBytes(StandardCharsets.US_ASCII);

  private final Process process;
  private final int port;
  private final Path socket;

  private ClamdServer(Process process, int port, Path socket) {
    this.process = process;
    this.port = port;
    this.socket = socket;
  }

  /** Starts one, or leaves the test out where there is none. */
  public static ClamdServer start(Path directory) throws IOException, InterruptedException {
    Assumptions.assumeTrue(
        Files.isExecutable(PROGRAM), "clamd is not installed (apt-get install clamav-daemon)");
    Path signatures = Files.createDirectories(directory.resolve("signatures"));
    Files.writeString(
        signatures.resolve("own.ndb"), "Own-Virus:0:*:" + HexFormat.of().formatHex(VIRUS) + "\n");
    int port = freePort();
    Path socket = directory.resolve("clamd.sock");
    Path settings =
        Files.writeString(
            directory.resolve("clamd.conf"),
            """
            Foreground yes
            DatabaseDirectory %s
            TCPAddr 127.0.0.1
            TCPSocket %d
            LocalSocket %s
            TemporaryDirectory %s
            """
                .formatted(signatures, port, socket, directory));
    Process process =
        new ProcessBuilder(PROGRAM.toString(), "--config-file=" + settings)
            .redirectErrorStream(true)
            .redirectOutput(directory.resolve("clamd.log").toFile())
            .start();
    ClamdServer server = new ClamdServer(process, port, socket);
    server.awaitReady();
    return server;
  }

  private static int freePort() throws IOException {
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return free.getLocalPort();
    }
  }

  /** The socket is there when it listens. */
  private void awaitReady() throws InterruptedException {
    while (!Files.exists(socket)) {
      assertThat(process.waitFor(50, TimeUnit.MILLISECONDS)).as("clamd ended").isFalse();
    }
  }

  public String address() {
    return "127.0.0.1:" + port;
  }

  public String socket() {
    return socket.toString();
  }

  /** What it takes for a virus. */
  public static byte[] virus() {
    return VIRUS.clone();
  }

  @Override
  public void close() {
    process.destroyForcibly();
    process.onExit().join();
  }
}
