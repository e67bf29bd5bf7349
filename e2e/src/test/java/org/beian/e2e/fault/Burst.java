package org.beian.e2e.fault;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.beian.e2e.product.Answer;
import org.beian.e2e.product.Product;
import org.beian.e2e.sample.Forms;

/** Many organisations that hand in at the same moment, each under an idempotency key of its own. */
final class Burst {

  private static final int PATIENCE_MINUTES = 5;

  /** Something done to the product in the middle of the burst. */
  interface Blow {
    void strike();
  }

  /** One submission; {@code answer} is empty when the connection broke. */
  record Submission(ObjectNode form, String key, Optional<Answer> answer) {

    String unitCode() {
      return form.at("/unit/uscc").asText();
    }

    boolean isFiled() {
      return answer.filter(a -> a.status() == 201).isPresent();
    }

    String filingNo() {
      return answer.orElseThrow().text("/filingNo");
    }

    Submission again(Product product) {
      return new Submission(form, key, Optional.of(product.api().submit(form, key)));
    }
  }

  private Burst() {}

  /**
   * Hands in {@code size} forms at once and strikes when {@code filed} of them are filed.
   *
   * @return what became of each, when all are answered or broken off
   */
  static List<Submission> of(int size, Product product, int filed, Blow blow) {
    ExecutorService people = Executors.newFixedThreadPool(size);
    try {
      CountDownLatch filedYet = new CountDownLatch(filed);
      List<CompletableFuture<Submission>> submissions =
          IntStream.range(0, size)
              .mapToObj(
                  i -> new Submission(Forms.ip(), UUID.randomUUID().toString(), Optional.empty()))
              .map(s -> CompletableFuture.supplyAsync(() -> submit(s, product, filedYet), people))
              .toList();
      if (!filedYet.await(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
        throw new IllegalStateException("Too few were filed to strike in the middle");
      }
      blow.strike();
      return submissions.stream().map(CompletableFuture::join).toList();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    } finally {
      people.shutdown();
    }
  }

  /** Answers of many requests for the same, sent at once. */
  static List<Answer> ofTheSame(int size, Product product) {
    ObjectNode form = Forms.ip();
    String key = UUID.randomUUID().toString();
    ExecutorService people = Executors.newFixedThreadPool(size);
    try {
      return Stream.generate(
              () -> CompletableFuture.supplyAsync(() -> product.api().submit(form, key), people))
          .limit(size)
          .toList()
          .stream()
          .map(CompletableFuture::join)
          .toList();
    } finally {
      people.shutdown();
    }
  }

  private static Submission submit(Submission first, Product product, CountDownLatch filedYet) {
    try {
      Submission submission = first.again(product);
      if (submission.isFiled()) {
        filedYet.countDown();
      }
      return submission;
    } catch (UncheckedIOException brokenOff) {
      return first;
    }
  }
}
