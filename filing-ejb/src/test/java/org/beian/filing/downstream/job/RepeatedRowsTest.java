package org.beian.filing.downstream.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beian.filing.downstream.job.ReportOffice.full;
import static org.beian.filing.downstream.job.Units.utf8;
import static org.beian.filing.downstream.row.FaultCode.DUPLICATE;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.beian.filing.downstream.format.ReportFormat;
import org.junit.jupiter.api.Test;

class RepeatedRowsTest {

  private final ReportOffice office = new ReportOffice();

  @Test
  void tellsOfEveryRepeatedRowWhereItStoodBefore() {
    int repeated = 1_200;
    String file =
        new String(Units.csvOf(ReportWorker.BATCH), java.nio.charset.StandardCharsets.UTF_8)
            + IntStream.rangeClosed(1, repeated)
                .mapToObj(Units::csvLine)
                .collect(Collectors.joining());

    ReportJob job = office.report(full(ReportFormat.CSV), utf8(file));

    assertThat(job.state()).isEqualTo(JobState.REJECTED);
    assertThat(job.tally().bad()).isEqualTo(repeated);
    assertThat(office.faults(job))
        .hasSize(repeated)
        .allSatisfy(
            fault -> {
              assertThat(fault.code()).isEqualTo(DUPLICATE);
              assertThat(Integer.parseInt(fault.argument()))
                  .isEqualTo(fault.line() - ReportWorker.BATCH);
            });
  }
}
