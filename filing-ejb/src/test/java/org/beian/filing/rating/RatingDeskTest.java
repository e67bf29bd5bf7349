package org.beian.filing.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beian.directory.staff.StaffRole.COMPLAINT_OFFICER;
import static org.beian.filing.rating.RatingOutcome.ALREADY_RATED;
import static org.beian.filing.rating.RatingOutcome.LEVEL_MISSING;
import static org.beian.filing.rating.RatingOutcome.NOT_DECIDED;
import static org.beian.filing.rating.RatingOutcome.RATED;
import static org.beian.filing.rating.RatingOutcome.UNKNOWN;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Stream;
import org.beian.directory.authority.AuthorityCode;
import org.beian.filing.application.ApplicationState;
import org.beian.filing.application.CasesOnRecord;
import org.beian.filing.application.CasesOnRecord.Opened;
import org.beian.filing.complaint.ComplaintKind;
import org.beian.filing.complaint.ComplaintOffice;
import org.beian.filing.complaint.ComplaintOutcome;
import org.beian.filing.complaint.ComplaintState;
import org.beian.filing.complaint.ComplaintView;
import org.beian.filing.persistence.TestDatabase;
import org.beian.filing.persistence.TestStaff;
import org.junit.jupiter.api.Test;

class RatingDeskTest {

  private static final TestDatabase DATABASE = TestDatabase.named("ratings");
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-09-24T02:00:00Z"), ZoneOffset.UTC);
  private static final AuthorityCode HEJING = new AuthorityCode("HEJING");
  private static final String LI = TestStaff.add(DATABASE, HEJING, COMPLAINT_OFFICER);
  private static final String WANG = TestStaff.add(DATABASE, HEJING, COMPLAINT_OFFICER);

  @Test
  void takesOneRatingOfACaseHoweverManyComeAtOnce() throws Exception {
    Opened filed = CasesOnRecord.add(DATABASE, ApplicationState.FILED, "machine");

    ExecutorService people = Executors.newFixedThreadPool(8);
    List<RatingOutcome> outcomes = new ArrayList<>();
    Callable<RatingOutcome> vote = () -> rate(filed, "VERY_DISSATISFIED", "等了很久");
    for (Future<RatingOutcome> outcome :
        people.invokeAll(Stream.generate(() -> vote).limit(8).toList())) {
      outcomes.add(outcome.get());
    }
    people.shutdown();

    assertThat(outcomes).containsOnlyOnce(RATED);
    assertThat(outcomes.stream().distinct()).containsExactlyInAnyOrder(RATED, ALREADY_RATED);
    assertThat(
            DATABASE.list(
                "SELECT level FROM service_rating WHERE application_no = '" + filed.number() + "'"))
        .containsExactly("1");
    assertThat(tasks(filed)).hasSize(1);
  }

  @Test
  void makesABadRatingATaskForSomebodyElseWithItsOwnClock() {
    Opened refused = CasesOnRecord.add(DATABASE, ApplicationState.NOT_ACCEPTED, LI);

    assertThat(rate(refused, "DISSATISFIED", "")).isEqualTo(RATED);

    String task = find(refused).task();
    assertThat(tasks(refused)).containsExactly(task);
    ComplaintOutcome toTheDecider = office(LI, office -> office.take(task));
    assertThat(toTheDecider).isEqualTo(ComplaintOutcome.CONFLICT_OF_INTEREST);
    ComplaintView shown = office(WANG, office -> office.open(task)).orElseThrow().view();
    assertThat(shown.kind()).isEqualTo(ComplaintKind.RATING);
    assertThat(shown.state()).isEqualTo(ComplaintState.OPEN);
    assertThat(shown.clockAt()).isEqualTo(Instant.parse("2026-10-22T11:30:00Z"));
  }

  @Test
  void makesNoTaskOfAFairRating() {
    Opened filed = CasesOnRecord.add(DATABASE, ApplicationState.FILED, "machine");

    assertThat(rate(filed, "FAIRLY_SATISFIED", "还可以")).isEqualTo(RATED);

    assertThat(find(filed).words()).isEqualTo("还可以");
    assertThat(tasks(filed)).isEmpty();
  }

  @Test
  void takesNoneBeforeTheAnswerOrWithoutTheCode() {
    Opened waiting = CasesOnRecord.add(DATABASE, ApplicationState.IN_REVIEW, null);
    Opened filed = CasesOnRecord.add(DATABASE, ApplicationState.FILED, "machine");

    assertThat(rate(waiting, "SATISFIED", "")).isEqualTo(NOT_DECIDED);
    assertThat(rate(new Opened(filed.number(), waiting.code()), "SATISFIED", ""))
        .isEqualTo(UNKNOWN);
    assertThat(rate(filed, "", "")).isEqualTo(LEVEL_MISSING);
    assertThat(rate(filed, "SATISFIED", "")).isEqualTo(RATED);
  }

  private static RatingOutcome rate(Opened rated, String level, String words) {
    return DATABASE.at(
        CLOCK,
        beans -> beans.get(RatingDesk.class).rate(rated.number(), rated.code(), "a", level, words));
  }

  private static ServiceRating find(Opened rated) {
    return DATABASE
        .at(CLOCK, beans -> beans.get(RatingDesk.class).find(rated.number()))
        .orElseThrow();
  }

  private static List<String> tasks(Opened rated) {
    return DATABASE.list(
        "SELECT number FROM complaint WHERE application_no = '" + rated.number() + "'");
  }

  private static <T> T office(String officer, Function<ComplaintOffice, T> errand) {
    return DATABASE.at(
        CLOCK, beans -> errand.apply(beans.calledBy(officer).get(ComplaintOffice.class)));
  }
}
