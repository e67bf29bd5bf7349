package org.beian.filing.downstream.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beian.filing.downstream.job.ReportOffice.delta;
import static org.beian.filing.downstream.job.ReportOffice.full;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.beian.directory.client.KnownClient;
import org.beian.directory.organisation.CreditCode;
import org.beian.filing.downstream.format.ReportFormat;
import org.beian.filing.event.EventCounter;
import org.beian.filing.event.EventFeed;
import org.beian.filing.event.EventType;
import org.beian.filing.event.EventView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class UnitEventsTest {

  private static final long ACCOUNT = 900_001;

  private ReportOffice office;

  @BeforeEach
  void open() {
    office = new ReportOffice();
    office.keptBy(ACCOUNT + office.filing.hashCode());
  }

  @Test
  @DisplayName("IN9: a thousand rows are a thousand events")
  void tellsEachOrganisationOfTheFirstList() {
    int[] thousand = IntStream.rangeClosed(1, 1_000).toArray();

    office.report(full(ReportFormat.CSV), Units.csv(thousand));

    List<EventView> units = units();
    assertThat(units).hasSize(1_000).extracting(EventView::type).containsOnly(EventType.UNIT_ADDED);
    assertThat(units).extracting(event -> event.unit().certNo()).doesNotHaveDuplicates();
    assertThat(units).extracting(EventView::filingNo).containsOnly(office.filing);
    assertThat(units).isSortedAccordingTo((a, b) -> Long.compare(a.position(), b.position()));
  }

  @Test
  @DisplayName("IN9: only what changes is told, as what it is")
  void tellsWhatTheNextListChanges() {
    office.report(full(ReportFormat.CSV), Units.csv(1, 2, 3));
    int before = units().size();
    String changed = new String(Units.csv(2, 3, 4), java.nio.charset.StandardCharsets.UTF_8);

    office.report(full(ReportFormat.CSV), Units.utf8(changed.replace("某某3公司", "某某三公司")));

    List<EventView> told = units().subList(before, units().size());
    assertThat(told)
        .extracting(event -> event.type() + " " + event.unit().certNo())
        .containsExactlyInAnyOrder(
            "UNIT_REMOVED " + Units.code(1),
            "UNIT_CHANGED " + Units.code(3),
            "UNIT_ADDED " + Units.code(4));
  }

  @Test
  @DisplayName("IN9: a delta is told once, a repeat of it not at all")
  void tellsADeltaOnce() {
    office.report(delta(), Units.utf8(Units.json("\"changeType\":\"ADD\",", 7)));
    office.report(delta(), Units.utf8(Units.json("\"changeType\":\"ADD\",", 7)));

    assertThat(units()).extracting(EventView::type).containsExactly(EventType.UNIT_ADDED);
  }

  @Test
  @DisplayName("IN12: a report of the sandbox is told to programs of the sandbox, and to no others")
  void tellsTheSandboxAlone() {
    office = ReportOffice.ofSandbox();
    office.playedBy(ACCOUNT + office.filing.hashCode());

    office.report(full(ReportFormat.CSV), Units.csv(1, 2));

    assertThat(units()).isEmpty();
    assertThat(events(true))
        .extracting(EventView::type)
        .contains(EventType.UNIT_ADDED, EventType.JOB_FINISHED);
  }

  private List<EventView> units() {
    return events(false).stream().filter(event -> event.unit() != null).toList();
  }

  private List<EventView> events(boolean sandbox) {
    office.base.at(office.clock, beans -> beans.get(EventCounter.class).count());
    KnownClient client =
        new KnownClient(
            1,
            "fc-1",
            ACCOUNT + office.filing.hashCode(),
            new CreditCode("91652827MAXXXXX66P"),
            "甲公司",
            Set.of(),
            sandbox);
    return office.base.at(office.clock, beans -> beans.get(EventFeed.class).page(client, 0, 5_000));
  }
}
