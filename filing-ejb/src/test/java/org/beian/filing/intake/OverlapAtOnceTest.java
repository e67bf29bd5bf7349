package org.beian.filing.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.beian.filing.application.ApplicationState;
import org.beian.filing.form.FilingForm;
import org.beian.filing.form.FilingForms;
import org.beian.filing.persistence.TestDatabase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Units that hand in forms for the same addresses in the same instant. */
class OverlapAtOnceTest {

  private static final TestDatabase DATABASE = TestDatabase.named("overlap_at_once");
  private static final Clock NOW =
      Clock.fixed(Instant.parse("2026-11-24T02:00:00Z"), ZoneOffset.UTC);
  private static final String[] UNITS = {"91652827MAXXXXX66P", "91652801MAXXXXX07Y"};
  private static final int ROUNDS = 10;

  @ParameterizedTest(name = "{0} and {1}")
  @DisplayName(
      "Order 33, Art. 12 and 16: of two that file overlapping ranges at once, one is looked at")
  @CsvSource({
    "61.4.%d.8, 61.4.%d.8",
    "61.4.%d.16/29, 61.4.%d.18",
    "61.4.%d.32/28, 61.4.%d.40-61.4.%d.60",
    "61.5.%d.0/24, 61.5.%d.77",
    "60.%d.0.0/20, 60.%d.3.77",
    "2408:8456:%x::/48, 2408:8456:%x:1::1",
    "2408:%x000::/36, 2408:%x000:1::1",
  })
  void filesOneOfTwo(String one, String other) throws Exception {
    for (int round = 1; round <= ROUNDS; round++) {
      List<ApplicationState> states = atOnce(placed(one, round), placed(other, round));

      assertThat(states)
          .containsExactlyInAnyOrder(ApplicationState.FILED, ApplicationState.IN_REVIEW);
    }
  }

  private static String placed(String range, int round) {
    return range.replace("%d", Integer.toString(round)).replace("%x", Integer.toHexString(round));
  }

  private static List<ApplicationState> atOnce(String... ranges) throws Exception {
    CyclicBarrier together = new CyclicBarrier(ranges.length);
    ExecutorService units = Executors.newFixedThreadPool(ranges.length);
    try {
      List<Future<ApplicationState>> answers = new ArrayList<>();
      for (int i = 0; i < ranges.length; i++) {
        FilingForm form =
            FilingForms.anIpForm()
                .with("/unit/uscc", UNITS[i])
                .with("/connection/ipRanges/0/range", ranges[i])
                .form();
        answers.add(
            units.submit(
                () ->
                    DATABASE.at(
                        NOW,
                        beans -> {
                          meet(together);
                          return beans.get(IntakeDesk.class).submit(form, null).state();
                        })));
      }
      List<ApplicationState> states = new ArrayList<>();
      for (Future<ApplicationState> answer : answers) {
        states.add(answer.get());
      }
      return states;
    } finally {
      units.shutdownNow();
    }
  }

  private static void meet(CyclicBarrier together) {
    try {
      together.await();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
