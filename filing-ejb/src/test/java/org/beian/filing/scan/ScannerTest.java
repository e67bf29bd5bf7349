package org.beian.filing.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScannerTest {

  private static final ScheduledExecutorService CLOCK =
      Executors.newSingleThreadScheduledExecutor();

  @TempDir static Path directory;

  @AfterAll
  static void stop() {
    CLOCK.shutdownNow();
  }

  @Test
  void asksRealClamdByEitherWay() throws Exception {
    try (ClamdServer clamd = ClamdServer.start(directory)) {
      for (String address : new String[] {clamd.address(), clamd.socket()}) {
        Scanner scanner = Scanners.at(address, "accept", CLOCK);
        assertThat(search(scanner, new byte[3_000_000])).isEqualTo(ScanResult.CLEAN);
        ScanResult found = search(scanner, ClamdServer.virus());
        assertThat(found.state()).isEqualTo(ScanState.INFECTED);
        assertThat(found.name()).startsWith("Own-Virus");
        assertThat(search(scanner, Scanners.testVirus()).state()).isEqualTo(ScanState.INFECTED);
      }
    }
  }

  @Test
  void leavesForLaterWhatItCannotAsk() throws Exception {
    String nobody = "127.0.0.1:" + unusedPort();

    assertThat(search(Scanners.at(nobody, "accept", CLOCK), new byte[9]).state())
        .isEqualTo(ScanState.PENDING);
    assertThat(search(Scanners.at("/nowhere/clamd.sock", "refuse", CLOCK), new byte[9]).state())
        .isEqualTo(ScanState.PENDING);
    assertThat(search(Scanners.none(), new byte[9]).state()).isEqualTo(ScanState.NONE);
  }

  @Test
  void waitsForNobodyWhoNeverAnswers() throws Exception {
    try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Clamd clamd =
          new Clamd(
              new InetSocketAddress(silent.getInetAddress(), silent.getLocalPort()),
              Duration.ofMillis(200),
              CLOCK);

      assertThatThrownBy(() -> clamd.search(new ByteArrayInputStream(new byte[9])))
          .isInstanceOf(IOException.class);
    }
  }

  @Test
  void refusesSettingsThatCannotBeMeant() {
    assertThatThrownBy(() -> Scanners.at("clamd", "accept", CLOCK))
        .hasMessageContaining("FILING_CLAMD must look like");
    assertThatThrownBy(() -> Scanners.at("a:70000", "accept", CLOCK))
        .hasMessageContaining("FILING_CLAMD");
    assertThatThrownBy(() -> Scanners.at("a:3310", "perhaps", CLOCK))
        .hasMessageContaining("FILING_CLAMD_UNREACHABLE");
  }

  private static ScanResult search(Scanner scanner, byte[] content) throws IOException {
    return scanner.search(() -> new ByteArrayInputStream(content));
  }

  private static int unusedPort() throws IOException {
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return free.getLocalPort();
    }
  }
}
