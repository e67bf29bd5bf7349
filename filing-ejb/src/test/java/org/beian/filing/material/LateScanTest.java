package org.beian.filing.material;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beian.filing.form.FindingCode.ATTACHMENT_INFECTED;
import static org.beian.filing.form.FindingCode.ATTACHMENT_UNSCANNED;

import com.google.common.primitives.Bytes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Function;
import org.beian.filing.form.Finding;
import org.beian.filing.form.MaterialKind;
import org.beian.filing.persistence.TestBeans;
import org.beian.filing.persistence.TestDatabase;
import org.beian.filing.scan.ClamdServer;
import org.beian.filing.scan.ScanState;
import org.beian.filing.scan.Scanner;
import org.beian.filing.scan.Scanners;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of files that the scanner could not be asked about. */
class LateScanTest {

  private static final TestDatabase DATABASE = TestDatabase.named("late_scan");
  private static final String NOBODY = "/nowhere/clamd.sock";
  private static final ScheduledExecutorService CLOCK =
      Executors.newSingleThreadScheduledExecutor();

  @TempDir static Path directory;

  @AfterAll
  static void stop() {
    CLOCK.shutdownNow();
  }

  @Test
  void takesFilesInAndSearchesThemOnceItCan() throws Exception {
    Scanner away = Scanners.at(NOBODY, "accept", CLOCK);
    String clean = keep(away, SampleFiles.pdf()).kept().id();
    String infected = keep(away, pdfWith(ClamdServer.virus())).kept().id();
    assertThat(state(clean)).isEqualTo(ScanState.PENDING);
    run(away);
    assertThat(state(clean)).isEqualTo(ScanState.PENDING);

    try (ClamdServer clamd = ClamdServer.start(directory)) {
      Scanner there = Scanners.at(clamd.address(), "accept", CLOCK);
      run(there);
      assertThat(keep(there, pdfWith(ClamdServer.virus())).refusal().code())
          .isEqualTo(ATTACHMENT_INFECTED);
      assertThat(keep(there, SampleFiles.pdf()).kept().scan()).isEqualTo(ScanState.CLEAN);
      List<Finding> told = inStore(there, store -> store.infected(List.of(clean, infected)));
      assertThat(told)
          .singleElement()
          .satisfies(
              finding -> {
                assertThat(finding.code()).isEqualTo(ATTACHMENT_INFECTED);
                assertThat(finding.arguments().get(1)).startsWith("Own-Virus");
              });
    }

    assertThat(state(clean)).isEqualTo(ScanState.CLEAN);
    assertThat(state(infected)).isEqualTo(ScanState.INFECTED);
    assertThat(isOpen(clean)).isTrue();
    assertThat(isOpen(infected)).isFalse();
  }

  @Test
  void refusesWhatItCannotSearchWhereTheOperatorWantsIt() {
    MaterialUpload upload = keep(Scanners.at(NOBODY, "refuse", CLOCK), SampleFiles.pdf());

    assertThat(upload.isRefused()).isTrue();
    assertThat(upload.refusal().code()).isEqualTo(ATTACHMENT_UNSCANNED);
  }

  private static byte[] pdfWith(byte[] words) {
    byte[] pdf = SampleFiles.pdf();
    return Bytes.concat(Arrays.copyOf(pdf, 60), words, Arrays.copyOfRange(pdf, 60, pdf.length));
  }

  private static void run(Scanner scanner) {
    at(
        scanner,
        beans -> {
          beans.get(LateScan.class).run();
          return true;
        });
  }

  private static MaterialUpload keep(Scanner scanner, byte[] content) {
    return at(
        scanner,
        beans -> {
          try {
            return beans
                .get(MaterialStore.class)
                .keep(MaterialKind.FORM, "a.pdf", new ByteArrayInputStream(content));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private static ScanState state(String id) {
    return inStore(Scanners.none(), store -> store.find(id)).orElseThrow().scan();
  }

  private static boolean isOpen(String id) {
    return inStore(Scanners.none(), store -> store.open(id)).isPresent();
  }

  private static <T> T inStore(Scanner scanner, Function<MaterialStore, T> errand) {
    return at(scanner, beans -> errand.apply(beans.get(MaterialStore.class)));
  }

  private static <T> T at(Scanner scanner, Function<TestBeans, T> errand) {
    return DATABASE.at(
        Clock.systemUTC(), beans -> errand.apply(beans.with(Scanner.class, scanner)));
  }
}
