package org.beian.filing.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.beian.filing.review.ClerksHall.LI;
import static org.beian.filing.review.ClerksHall.SUPERVISOR;
import static org.beian.filing.review.ClerksHall.WANG;

import java.time.Instant;
import java.util.List;
import org.beian.filing.application.Purpose;
import org.beian.filing.form.FilingForm;
import org.beian.filing.form.FilingForms;
import org.beian.filing.inspection.VoidingDesk;
import org.beian.filing.registry.FilingNumber;
import org.beian.filing.review.HistoryLine.What;
import org.beian.filing.worklist.QueueDesk;
import org.junit.jupiter.api.Test;

/** CL12: all that happened to a filing in one list, with who and when and what changed. */
class CaseHistoryTest {

  private static final ClerksHall HALL = new ClerksHall("case_history");

  @Test
  void tellsEveryChangeOfStateOnceInOrderAndByWhom() {
    String first = HALL.handIn(form("100"));
    String filing = file(LI, first);
    HALL.at("2026-11-25T02:30:00Z");
    String change = HALL.handIn(form("200"), Purpose.change(new FilingNumber(filing), 1, null));
    file(WANG, change);
    HALL.at("2026-11-26T02:30:00Z");
    HALL.as(ClerksHall.REVIEWER, b -> b.get(VoidingDesk.class).ask(filing, "虚假材料"));
    long voiding = HALL.as(SUPERVISOR, b -> b.get(VoidingDesk.class).latest()).get(0).id();
    HALL.as(SUPERVISOR, b -> b.get(VoidingDesk.class).agree(voiding));

    List<HistoryLine> history = history(change);

    assertThat(history)
        .extracting(HistoryLine::what, HistoryLine::applicationNo, HistoryLine::actor)
        .containsExactly(
            tuple(What.SUBMITTED, first, null),
            tuple(What.TAKEN, first, LI),
            tuple(What.FILED, first, LI),
            tuple(What.SUBMITTED, change, null),
            tuple(What.TAKEN, change, WANG),
            tuple(What.CHANGED, change, WANG),
            tuple(What.EDITION, null, null),
            tuple(What.VOIDED, null, SUPERVISOR));
    assertThat(history).extracting(HistoryLine::at).isSorted();
    assertThat(history.get(6).differences())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.pointer()).isEqualTo("/connection/bandwidthMbps");
              assertThat(one.before()).contains("100");
              assertThat(one.after()).contains("200");
            });
    assertThat(history(first)).as("from either case").isEqualTo(history);
  }

  @Test
  void tellsWhoHandedInForAVisitorAndWhatWasRefused() {
    String number =
        HALL.as(LI, b -> b.get(CounterDesk.class).submit(HALL.form(), "history").applicationNo());
    HALL.as(WANG, b -> b.get(QueueDesk.class).claim(number));
    Decision refusal = new Decision(number, Act.NOT_ACCEPT, List.of(), "请携带公章", "", "");
    HALL.as(WANG, b -> b.get(DecisionDesk.class).decide(refusal));

    assertThat(history(number))
        .extracting(HistoryLine::what, HistoryLine::actor)
        .containsExactly(
            tuple(What.COUNTER, LI), tuple(What.TAKEN, WANG), tuple(What.NOT_ACCEPTED, WANG));
  }

  @Test
  void tellsALongHistoryPageByPageAndNothingTwice() {
    String first = HALL.handIn(form("100", "61.6.1.1"));
    String filing = file(LI, first);
    Instant start = Instant.parse("2026-11-27T02:30:00Z");
    String last = first;
    for (int change = 1; change <= 24; change++) {
      HALL.at(start.plusSeconds(change * 60L).toString());
      Purpose purpose = Purpose.change(new FilingNumber(filing), change, null);
      last = HALL.handIn(form(Integer.toString(100 + change), "61.6.1.1"), purpose);
      file(LI, last);
    }

    HistoryPage latest = page(last, null);
    HistoryPage earlier = page(last, latest.earlier());

    assertThat(whats(latest, What.CHANGED)).hasSize(20);
    assertThat(whats(latest, What.EDITION)).hasSize(20);
    assertThat(whats(latest, What.FILED)).as("the first is earlier").isEmpty();
    assertThat(earlier.earlier()).isNull();
    assertThat(whats(earlier, What.CHANGED)).hasSize(4);
    assertThat(whats(earlier, What.EDITION)).hasSize(4);
    assertThat(whats(earlier, What.FILED)).hasSize(1);
    assertThat(earlier.lines().get(0).applicationNo()).isEqualTo(first);
    assertThat(earlier.lines().get(earlier.lines().size() - 1).at())
        .isBefore(latest.lines().get(0).at());
    assertThat(page(last, "HEJI20260101000000")).as("no such case").isEqualTo(latest);
  }

  private static List<HistoryLine> whats(HistoryPage page, What what) {
    return page.lines().stream().filter(line -> line.what() == what).toList();
  }

  private static HistoryPage page(String number, String earlierThan) {
    return HALL.as(LI, b -> b.get(ReviewDesk.class).open(number, earlierThan))
        .orElseThrow()
        .history();
  }

  private static FilingForm form(String bandwidth) {
    return form(bandwidth, "61.6.0.1");
  }

  private static FilingForm form(String bandwidth, String address) {
    return FilingForms.anIpForm()
        .with("/connection/ipRanges/0/range", address)
        .with("/connection/bandwidthMbps", bandwidth)
        .form();
  }

  private static String file(String clerk, String number) {
    HALL.as(clerk, b -> b.get(QueueDesk.class).claim(number));
    return HALL.as(clerk, b -> b.get(DecisionDesk.class).decide(Decision.file(number, "")))
        .filingNo();
  }

  private static List<HistoryLine> history(String number) {
    return page(number, null).lines();
  }
}
