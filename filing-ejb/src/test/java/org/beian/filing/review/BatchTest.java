package org.beian.filing.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beian.filing.review.ClerksHall.LI;
import static org.beian.filing.review.ClerksHall.WANG;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many cases decided alike, each for itself. */
class BatchTest {

  private static final ClerksHall HALL = new ClerksHall("batch");

  @Test
  void tellsOfEachCaseOfABatchOfFiveHundredWhatCameOfIt() {
    List<String> good = IntStream.range(0, 497).mapToObj(i -> HALL.handIn(HALL.form())).toList();
    String taken = HALL.claimedBy(WANG);
    String over = HALL.claimedBy(LI);
    HALL.as(LI, b -> b.get(DecisionDesk.class).decide(Decision.file(over, "")));
    List<String> all = new ArrayList<>(good);
    all.addAll(List.of(taken, over, "HEJI20260101000013"));

    List<Outcome> outcomes =
        HALL.as(LI, b -> b.get(DecisionDesk.class).decideAll(all, Decision.file("", "")));

    assertThat(outcomes).extracting(Outcome::applicationNo).containsExactlyElementsOf(all);
    assertThat(outcomes).filteredOn(Outcome::isDone).hasSize(497);
    assertThat(outcomes.subList(497, DecisionDesk.MOST_IN_BATCH))
        .extracting(Outcome::answer)
        .containsExactly(Answer.NOT_HELD, Answer.OVER, Answer.UNKNOWN);
  }

  @Test
  void tellsOfACaseOfABatchThatFailsAndDecidesTheOthers() {
    String broken = HALL.handIn(HALL.form());
    HALL.run("UPDATE application SET findings = 'no JSON' WHERE number = '" + broken + "'");
    List<String> all = List.of(HALL.handIn(HALL.form()), broken, HALL.handIn(HALL.form()));

    List<Outcome> outcomes =
        HALL.as(LI, b -> b.get(DecisionDesk.class).decideAll(all, Decision.file("", "")));

    assertThat(outcomes).extracting(Outcome::applicationNo).containsExactlyElementsOf(all);
    assertThat(outcomes)
        .extracting(Outcome::answer)
        .containsExactly(Answer.DONE, Answer.FAILED, Answer.DONE);
  }
}
