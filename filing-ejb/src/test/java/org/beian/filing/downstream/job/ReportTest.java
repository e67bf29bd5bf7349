package org.beian.filing.downstream.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.beian.filing.downstream.job.ReportOffice.delta;
import static org.beian.filing.downstream.job.ReportOffice.full;
import static org.beian.filing.downstream.job.Units.utf8;
import static org.beian.filing.downstream.row.FaultCode.ALREADY_REPORTED;
import static org.beian.filing.downstream.row.FaultCode.CREDIT_CODE;
import static org.beian.filing.downstream.row.FaultCode.DAY;
import static org.beian.filing.downstream.row.FaultCode.DUPLICATE;
import static org.beian.filing.downstream.row.FaultCode.FORMULA;
import static org.beian.filing.downstream.row.FaultCode.IP_RANGE;
import static org.beian.filing.downstream.row.FaultCode.MISSING;
import static org.beian.filing.downstream.row.FaultCode.NOT_REPORTED;
import static org.beian.filing.downstream.row.FaultCode.UNREADABLE_TEXT;

import java.nio.charset.Charset;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.beian.filing.downstream.format.ReportFormat;
import org.beian.filing.downstream.list.ChangeTable.Change;
import org.beian.filing.downstream.row.ChangeKind;
import org.beian.filing.downstream.row.RowFault;
import org.beian.filing.downstream.row.RowField;
import org.beian.filing.downstream.row.UnitRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReportTest {

  private static final UnitRow.Key FIRST = new UnitRow.Key("", "");

  private ReportOffice office;

  @BeforeEach
  void open() {
    office = new ReportOffice();
  }

  @Test
  void readsTheSameRowsFromEveryFormatAndEncoding() {
    String text = new String(Units.csv(1, 2, 3), java.nio.charset.StandardCharsets.UTF_8);
    ReportJob first = office.report(full(ReportFormat.CSV), utf8(text));

    assertThat(first.state()).isEqualTo(JobState.DONE);
    assertThat(office.names()).containsExactly("库尔勒某某1公司", "库尔勒某某2公司", "库尔勒某某3公司");
    for (Map.Entry<ReportFormat, byte[]> file :
        List.of(
            Map.entry(ReportFormat.CSV, utf8('\uFEFF' + text)),
            Map.entry(ReportFormat.CSV, text.getBytes(Charset.forName("GB18030"))),
            Map.entry(ReportFormat.CSV, utf8(text.replace(',', ';').replace("\n", "\r\n"))),
            Map.entry(
                ReportFormat.NDJSON,
                utf8(Units.json("", 1) + "\n" + Units.json("", 2) + Units.json("", 3).strip())),
            Map.entry(ReportFormat.XLSX, Units.xlsx(1, 2, 3)))) {
      ReportJob again = office.report(full(file.getKey()), file.getValue());

      assertThat(again.state()).isEqualTo(JobState.DONE);
      assertThat(again.tally().unchanged()).as("%s", again).isEqualTo(3);
    }
  }

  @Test
  void tellsEveryFaultWithItsLineWhateverStandsBefore() {
    String file =
        Units.HEAD
            + Units.csvLine(1)
            + Units.csvLine(2).replace("库尔勒某某2公司", "\"库尔勒\n某某2公司\"")
            + "\n,,,,,,,\n"
            + Units.csvLine(3)
                .replace(Units.code(3), "91652801MA00000030")
                .replace("2026-03-01", "bald")
            + Units.csvLine(4).replace("库尔勒某某4公司", "=1+1").replace("库尔勒市交通路4号", "")
            + Units.csvLine(5).replace("61.128.0.5", "61.128.0.500")
            + Units.csvLine(6).replace("某某", "\uFFFD")
            + Units.csvLine(1);

    ReportJob job = office.report(full(ReportFormat.CSV), utf8(file));

    assertThat(job.state()).isEqualTo(JobState.REJECTED);
    assertThat(job.tally().read()).isEqualTo(7);
    assertThat(job.tally().bad()).isEqualTo(5);
    assertThat(office.faults(job))
        .extracting(RowFault::line, RowFault::field, RowFault::code)
        .containsExactly(
            tuple(7, RowField.OPENED_ON, DAY),
            tuple(7, RowField.CERT_NO, CREDIT_CODE),
            tuple(8, RowField.NAME, FORMULA),
            tuple(8, RowField.ADDRESS, MISSING),
            tuple(9, RowField.IP_RANGES, IP_RANGE),
            tuple(10, RowField.NAME, UNREADABLE_TEXT),
            tuple(11, RowField.CERT_NO, DUPLICATE));
    assertThat(office.faults(job).get(6).argument()).isEqualTo("2");
    assertThat(office.names()).isEmpty();
  }

  @Test
  void keepsTheGoodRowsByChoiceAndThenRemovesNobody() {
    office.report(full(ReportFormat.CSV), Units.csv(1, 2));
    String file =
        new String(Units.csv(2, 3, 4), java.nio.charset.StandardCharsets.UTF_8)
            .replace(Units.code(4), "?");

    ReportJob job =
        office.report(
            ReportOptions.of(ReportKind.FULL, ReportMode.VALID_ROWS, false, ReportFormat.CSV),
            utf8(file));

    assertThat(job.state()).isEqualTo(JobState.DONE);
    assertThat(job.tally()).isEqualTo(new ReportJob.Tally(3, 1, 1, 1, 0, 0, 1));
    assertThat(office.names()).containsExactly("库尔勒某某1公司", "库尔勒某某2公司", "库尔勒某某3公司");
    assertThat(office.units()).isEqualTo(3);
  }

  @Test
  @DisplayName("IN3: of 100,000 rows each bad one is told by its line, and the good ones are kept")
  void tellsEachBadRowOfAHundredThousandByItsLine() {
    Set<Integer> bad = new HashSet<>();
    StringBuilder file = new StringBuilder(Units.HEAD);
    for (int n = 1; n <= 100_000; n++) {
      boolean spoilt = n % 100 == 37;
      file.append(spoilt ? Units.csvLine(n).replace(Units.code(n), "?") : Units.csvLine(n));
      if (spoilt) {
        bad.add(n + 1);
      }
    }

    ReportJob job =
        office.report(
            ReportOptions.of(ReportKind.FULL, ReportMode.VALID_ROWS, false, ReportFormat.CSV),
            utf8(file.toString()));

    assertThat(job.tally()).isEqualTo(new ReportJob.Tally(100_000, 1_000, 1_000, 99_000, 0, 0, 0));
    assertThat(office.faults(job))
        .extracting(RowFault::line)
        .containsExactlyInAnyOrderElementsOf(bad);
  }

  @Test
  void tellsWhatAFullListChanges() {
    office.report(full(ReportFormat.CSV), Units.csv(1, 2, 3));
    String file =
        new String(Units.csv(2, 3, 4), java.nio.charset.StandardCharsets.UTF_8)
            .replace("库尔勒某某3公司", "库尔勒改名3公司");

    ReportJob dry =
        office.report(
            ReportOptions.of(ReportKind.FULL, ReportMode.ALL_OR_NOTHING, true, ReportFormat.CSV),
            utf8(file));

    assertThat(dry.state()).isEqualTo(JobState.CHECKED);
    assertThat(dry.tally()).isEqualTo(new ReportJob.Tally(3, 0, 0, 1, 1, 1, 1));
    assertThat(office.names()).contains("库尔勒某某1公司", "库尔勒某某3公司");
    List<Change> changes = office.book(book -> book.changes(dry.id(), FIRST, 10));
    assertThat(changes)
        .extracting(Change::key, Change::kind)
        .containsExactlyInAnyOrder(
            tuple(new UnitRow.Key(Units.code(1), ""), ChangeKind.REMOVE),
            tuple(new UnitRow.Key(Units.code(3), ""), ChangeKind.CHANGE),
            tuple(new UnitRow.Key(Units.code(4), ""), ChangeKind.ADD));
    assertThat(changes)
        .filteredOn(c -> c.kind() == ChangeKind.CHANGE)
        .first()
        .satisfies(c -> assertThat(c.was()).contains("库尔勒某某3公司"))
        .satisfies(c -> assertThat(c.becomes()).contains("库尔勒改名3公司"));

    office.book(book -> book.apply(dry.id()));
    office.work();

    assertThat(office.now(dry).state()).isEqualTo(JobState.DONE);
    assertThat(office.names()).containsExactly("库尔勒某某2公司", "库尔勒改名3公司", "库尔勒某某4公司");
  }

  @Test
  void addsChangesAndRemovesSinglyAndInOrder() {
    office.report(full(ReportFormat.CSV), Units.csv(1, 2));
    String file =
        Units.json("\"changeType\":\"ADD\",", 3)
            + Units.json("\"changeType\":\"变更\",", 2).replace("某某2", "改名2")
            + "{\"changeType\":\"REMOVE\",\"certNo\":\"%s\",\"closedOn\":\"2026-11-20\"}\n"
                .formatted(Units.code(1));

    ReportJob job = office.report(delta(), utf8(file));

    assertThat(job.tally()).isEqualTo(new ReportJob.Tally(3, 0, 0, 1, 1, 1, 0));
    assertThat(office.names()).containsExactly("库尔勒改名2公司", "库尔勒某某3公司");
    assertThat(office.units()).isEqualTo(2);

    ReportJob late =
        office.report(
            delta(),
            utf8(
                Units.json("\"changeType\":\"ADD\",", 2)
                    + Units.json("\"changeType\":\"ADD\",", 3)
                    + Units.json("\"changeType\":\"CHANGE\",", 9)));

    assertThat(late.state()).isEqualTo(JobState.REJECTED);
    assertThat(office.faults(late))
        .extracting(RowFault::line, RowFault::code)
        .containsExactly(tuple(1, ALREADY_REPORTED), tuple(3, NOT_REPORTED));
    assertThat(office.names()).containsExactly("库尔勒改名2公司", "库尔勒某某3公司");
  }

  @Test
  void changesNothingWhenTheSameReportComesAgain() {
    String file = Units.json("\"changeType\":\"ADD\",", 1);
    ReportJob first = office.report(delta(), utf8(file));
    List<String> before =
        office.base.list(
            "SELECT CONCAT(list_id, units, last_job) FROM downstream_list WHERE filing = "
                + office.filing);

    ReportJob again = office.report(delta(), utf8(file));

    assertThat(again.state()).isEqualTo(JobState.DONE);
    assertThat(again.repeats()).isEqualTo(first.id());
    assertThat(
            office.base.list(
                "SELECT CONCAT(list_id, units, last_job) FROM downstream_list WHERE filing = "
                    + office.filing))
        .isEqualTo(before);
  }

  @Test
  void knowsAKeyAndLetsASilentUploadBeginAnew() {
    ReportOptions options = full(ReportFormat.CSV);
    Begun first = office.book(book -> book.begin(office.filing, options, "k"));

    assertThat(office.book(book -> book.begin(office.filing, options, "k")).how())
        .isEqualTo(Begun.How.RUNNING);
    office.book(book -> book.append(first.job().id(), 0, utf8("half a fi"), 9));
    office.clock.pass(Duration.ofMinutes(2));
    Begun second = office.book(book -> book.begin(office.filing, options, "k"));

    assertThat(second.how()).isEqualTo(Begun.How.NEW);
    assertThat(second.job().id()).isEqualTo(first.job().id());
    assertThat(second.job().received()).isZero();
    office.book(book -> book.append(first.job().id(), 0, Units.csv(1), Units.csv(1).length));
    office.book(book -> book.complete(first.job().id(), null, false));
    assertThat(office.book(book -> book.begin(office.filing, options, "k")).how())
        .isEqualTo(Begun.How.KNOWN);
  }

  @Test
  void stopsAReportThatIsCalledOffInTheMiddle() {
    ReportJob job = office.handIn(full(ReportFormat.CSV), Units.csvOf(2 * ReportWorker.BATCH + 1));
    office.betweenBatches(() -> office.book(book -> book.cancel(job.id())));

    office.work();

    assertThat(office.now(job).state()).isEqualTo(JobState.CANCELLED);
    assertThat(office.now(job).tally().read()).isEqualTo(ReportWorker.BATCH);
    assertThat(office.names()).isEmpty();
    while (office.base.at(office.clock, b -> b.get(Claims.class).tidy())) {
      // Bite by bite.
    }
    assertThat(office.base.list("SELECT COUNT(*) FROM downstream_unit WHERE list_id = " + job.id()))
        .containsExactly("0");
    assertThat(office.base.list("SELECT COUNT(*) FROM downstream_part WHERE job_id = " + job.id()))
        .containsExactly("0");
  }

  @Test
  void goesOnAfterADeathWithNoRowTwiceAndNoneMissing() {
    int rows = 2 * ReportWorker.BATCH + 7;
    String file =
        new String(Units.csvOf(rows), java.nio.charset.StandardCharsets.UTF_8)
            + Units.csvLine(3)
            + "用户单位,无代码公司,,x,652801,01,,2026-03-01\n";
    ReportJob job =
        office.handIn(
            ReportOptions.of(ReportKind.FULL, ReportMode.VALID_ROWS, false, ReportFormat.CSV),
            utf8(file));
    office.dieAfter(1);

    assertThatThrownBy(office::work).hasMessage("power");
    assertThat(office.now(job).tally().read()).isEqualTo(ReportWorker.BATCH);
    office.work();
    assertThat(office.now(job).state())
        .as("still claimed by the dead")
        .isEqualTo(JobState.CHECKING);
    office.clock.pass(Claims.LIFE.plusSeconds(1));
    office.work();

    assertThat(office.now(job).state()).isEqualTo(JobState.DONE);
    assertThat(office.names()).hasSize(rows).doesNotHaveDuplicates();
    assertThat(office.units()).isEqualTo(rows);
    assertThat(office.now(job).tally().bad()).isEqualTo(2);
    assertThat(office.faults(job))
        .extracting(RowFault::line, RowFault::code)
        .containsExactly(tuple(rows + 2, DUPLICATE), tuple(rows + 3, MISSING));
  }

  @Test
  void letsSeveralReportsOfAProviderTakeEffectOneAfterAnother() {
    ReportJob[] jobs =
        IntStream.rangeClosed(1, 3)
            .mapToObj(n -> office.handIn(delta(), utf8(Units.json("\"changeType\":\"ADD\",", n))))
            .toArray(ReportJob[]::new);

    office.work();

    assertThat(jobs)
        .allSatisfy(job -> assertThat(office.now(job).state()).isEqualTo(JobState.DONE));
    assertThat(office.names()).hasSize(3);
  }
}
