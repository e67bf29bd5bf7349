package org.beian.directory.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class StripesTest {

  private final LocalTransactions transactions = new LocalTransactions();
  private final Stripes stripes = transactions.stripes();

  @Test
  void givesTransactionsAtOnceDifferentStripes() throws Exception {
    int[] taken = new int[3];

    transactions.during(
        () -> {
          taken[0] = stripes.take("busy", 10);
          taken[1] = takeMeanwhile("busy", 10, () -> null);
          taken[2] = takeMeanwhile("quiet", 10, () -> null);
          return null;
        });

    assertThat(taken).containsExactly(0, 1, 0);
  }

  @Test
  void givesATransactionThatAsksAgainTheSameStripe() throws Exception {
    int again = transactions.during(() -> stripes.take("a", 10) * 100 + stripes.take("a", 10));

    assertThat(again).isZero();
  }

  @Test
  void givesAStripeBackWhenTheTransactionFails() throws Exception {
    assertThatThrownBy(
            () ->
                transactions.during(
                    () -> {
                      stripes.take("fails", 10);
                      throw new IllegalStateException("after the take");
                    }))
        .hasMessage("after the take");

    assertThat(transactions.<Integer>during(() -> stripes.take("fails", 10))).isZero();
  }

  @Test
  void sharesAStripeWhenAllAreTaken() throws Exception {
    List<Integer> taken = new ArrayList<>();

    transactions.during(
        () -> {
          taken.add(stripes.take("few", 2));
          taken.add(takeMeanwhile("few", 2, () -> taken.add(takeMeanwhile("few", 2, () -> null))));
          return null;
        });

    assertThat(taken).containsExactly(0, 0, 1);
  }

  @Test
  void beginsElsewhereAfterAConflictAndStillTakesEachStripeOnce() throws Exception {
    Set<Integer> begun = new HashSet<>();
    while (begun.size() < 3) {
      stripes.beginElsewhere();
      begun.add(transactions.<Integer>during(() -> stripes.take("shared", 3)));
    }
    Set<Integer> taken = new HashSet<>();
    transactions.during(
        () -> {
          taken.add(stripes.take("three", 3));
          return taken.add(
              takeMeanwhile("three", 3, () -> taken.add(takeMeanwhile("three", 3, () -> null))));
        });

    assertThat(begun).containsExactlyInAnyOrder(0, 1, 2);
    assertThat(taken).containsExactlyInAnyOrder(0, 1, 2);
  }

  /** Takes a stripe in another transaction, while the one of this thread runs on. */
  private int takeMeanwhile(String scope, int count, Callable<?> then) throws Exception {
    ExecutorService thread = Executors.newSingleThreadExecutor();
    try {
      return thread
          .submit(
              () ->
                  transactions.during(
                      () -> {
                        int taken = stripes.take(scope, count);
                        then.call();
                        return taken;
                      }))
          .get();
    } finally {
      thread.shutdown();
    }
  }
}
