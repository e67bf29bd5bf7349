package org.beian.filing.downstream;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.beian.directory.persistence.MovableClock;
import org.beian.filing.downstream.Reception.Outcome;
import org.beian.filing.downstream.format.ReportFormat;
import org.beian.filing.downstream.job.ReportKind;
import org.beian.filing.downstream.job.ReportMode;
import org.beian.filing.downstream.job.ReportOptions;
import org.beian.filing.persistence.TestDatabase;
import org.beian.filing.registry.FilingNumber;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("IN5: a key leads to the report that was sent with it, and to no other")
class ReportDeskTest {

  private static final TestDatabase DATABASE = TestDatabase.named("report_desk");
  private static final Reporter REPORTER =
      new Reporter(new FilingNumber("652827120260000013"), "甲公司", true);

  private final MovableClock clock = new MovableClock("2026-11-24T02:00:00Z");

  @Test
  void takesATrialForNoReportInEarnest() {
    assertThat(receive("trial", ReportKind.FULL, true, file()).outcome()).isEqualTo(Outcome.TAKEN);

    Reception again = receive("trial", ReportKind.FULL, true, file());
    Reception inEarnest = receive("trial", ReportKind.FULL, false, file());

    assertThat(again.outcome()).isEqualTo(Outcome.TAKEN);
    assertThat(inEarnest.outcome()).isEqualTo(Outcome.OTHER);
  }

  @Test
  void beginsNoOtherReportWhereOneBrokeOff() {
    assertThat(receive("broken", ReportKind.DELTA, false, breaking())).as("broke off").isNull();
    clock.pass(Duration.ofMinutes(2));

    Reception other = receive("broken", ReportKind.FULL, false, file());
    clock.pass(Duration.ofMinutes(2));
    Reception same = receive("broken", ReportKind.DELTA, false, file());

    assertThat(other.outcome()).isEqualTo(Outcome.OTHER);
    assertThat(same.outcome()).isEqualTo(Outcome.TAKEN);
  }

  private Reception receive(String key, ReportKind kind, boolean dryRun, InputStream file) {
    ReportOptions options =
        ReportOptions.of(kind, ReportMode.ALL_OR_NOTHING, dryRun, ReportFormat.NDJSON);
    return DATABASE.at(
        clock,
        beans -> {
          ReportDesk desk = beans.get(ReportDesk.class);
          desk.executor = Runnable::run;
          try {
            return desk.receive(REPORTER, options, key, file);
          } catch (IOException e) {
            return null; // what came is kept
          }
        });
  }

  private static InputStream file() {
    return new ByteArrayInputStream("{}\n".getBytes(StandardCharsets.UTF_8));
  }

  private static InputStream breaking() {
    return new SequenceInputStream(
        file(),
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("broken off");
          }

          @Override
          public int read(byte[] buffer, int offset, int length) throws IOException {
            throw new IOException("broken off");
          }
        });
  }
}
