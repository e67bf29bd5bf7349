package org.beian.filing.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.beian.directory.persistence.LocalTransactions;
import org.beian.directory.persistence.Stripes;
import org.beian.filing.persistence.TestDatabase;
import org.junit.jupiter.api.Test;

class SerialsTest {

  private static final TestDatabase DATABASE = TestDatabase.named("serials");
  private static final LocalTransactions TRANSACTIONS = new LocalTransactions();
  private static final Stripes STRIPES = TRANSACTIONS.stripes();
  private static final int THREADS = 16;
  private static final int EACH = 1_000;

  @Test
  void countsFromOneWhenNobodyElseIssues() {
    List<Long> serials = issue("quiet", 5, 3);

    assertThat(serials).containsExactly(1L, 2L, 3L);
  }

  @Test
  void countsScopesApart() {
    issue("one", 5, 1);

    assertThat(issue("two", 5, 1)).containsExactly(1L);
  }

  @Test
  void growsBeyondItsDigitsWithoutRepeating() {
    List<Long> serials = issue("short", 2, 12);

    assertThat(serials).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L, 101L, 102L);
  }

  @Test
  void givesASerialBackWhenTheTransactionFails() {
    issue("fails", 5, 1);

    assertThatThrownBy(
            () ->
                inTransaction(
                    serials -> {
                      serials.next("fails", 5);
                      throw new IllegalStateException("after the issue");
                    }))
        .hasMessage("after the issue");

    assertThat(issue("fails", 5, 1)).containsExactly(2L);
  }

  @Test
  void neverRepeatsAndLeavesNoGapInAStripeWhenManyIssueAtOnce() throws Exception {
    List<Callable<List<Long>>> issuers =
        Stream.<Callable<List<Long>>>generate(() -> () -> issue("busy", 6, EACH))
            .limit(THREADS)
            .toList();

    List<Long> serials = atOnce(issuers);

    assertThat(serials).hasSize(THREADS * EACH).doesNotHaveDuplicates();
    for (int stripe = 0; stripe < 10; stripe++) {
      long first = stripe * 100_000L + 1;
      List<Long> ofStripe =
          serials.stream().filter(s -> s >= first && s < first + 100_000).sorted().toList();
      assertThat(ofStripe)
          .isEqualTo(LongStream.range(first, first + ofStripe.size()).boxed().toList());
    }
  }

  private static List<Long> atOnce(List<Callable<List<Long>>> issuers) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      Stream.Builder<List<Long>> all = Stream.builder();
      for (Future<List<Long>> issued : threads.invokeAll(issuers)) {
        all.add(issued.get());
      }
      return all.build().flatMap(List::stream).toList();
    } finally {
      threads.shutdownNow();
    }
  }

  private static List<Long> issue(String scope, int digits, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> inTransaction(serials -> serials.next(scope, digits)))
        .toList();
  }

  private static long inTransaction(ToLongFunction<Serials> work) {
    try {
      return TRANSACTIONS.during(
          () -> DATABASE.inTransaction(entities -> work.applyAsLong(serials(entities))));
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static Serials serials(jakarta.persistence.EntityManager entities) {
    Serials serials = new Serials();
    serials.entities = entities;
    serials.stripes = STRIPES;
    return serials;
  }
}
