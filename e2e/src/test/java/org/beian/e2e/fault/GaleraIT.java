package org.beian.e2e.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.beian.e2e.Books;
import org.beian.e2e.product.Answer;
import org.beian.e2e.product.Galera;
import org.beian.e2e.product.Product;
import org.beian.e2e.sample.Forms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Two servers on a cluster of three databases that all take writes: nothing there waits for the
 * locks of another node, and of two that wrote the same row one is turned down at its commit.
 */
@DisplayName("OP4: two servers on a cluster with several writers")
@TestMethodOrder(OrderAnnotation.class)
class GaleraIT {

  private static final int CROWD = 60;
  private static final int PAIRS = 10;
  private static final int AT_ONCE = 16;

  private static Galera cluster;
  private static Product one;
  private static Product other;

  @BeforeAll
  static void start() {
    assumeTrue(Galera.missing().isEmpty(), Galera.missing());
    cluster = Galera.start("galera");
    one = Product.on(cluster.node(0), "galera-one");
    other = Product.on(cluster.node(1), "galera-other");
    one.begin();
    other.begin();
    one.awaitReady();
    other.awaitReady();
  }

  @AfterAll
  static void stop() {
    Stream.of(one, other).filter(product -> product != null).forEach(Product::stop);
    if (cluster != null) {
      cluster.kill();
    }
  }

  @Test
  @Order(1)
  @DisplayName("Everything that is handed in on both sides at once is filed, each under its number")
  void filesOnBothSidesAtOnce() {
    List<Answer> answers =
        atOnce(
            IntStream.range(0, 2 * CROWD)
                .mapToObj(i -> new Errand(side(i), Forms.ip(), i % 4 < 2))
                .toList());

    assertThat(answers).extracting(Answer::status).containsOnly(201);
    assertThat(answers).extracting(a -> a.text("/filingNo")).doesNotHaveDuplicates();
    assertThat(answers).extracting(a -> a.text("/applicationNo")).doesNotHaveDuplicates();
    assertThat(Books.filingNumbers(one)).hasSize(2 * CROWD).doesNotHaveDuplicates();
    assertThat(other.verifyAudit().printed()).contains("INTACT");
  }

  @Test
  @Order(2)
  @DisplayName("Of two that file the same addresses on both sides at once, one is looked at")
  void filesAnAddressOnce() {
    for (int pair = 0; pair < PAIRS; pair++) {
      ObjectNode first = Forms.ip();
      ObjectNode second = Forms.ip();
      String address = first.at("/connection/ipRanges/0/range").asText();
      Forms.set(second, "/connection/ipRanges/0/range", address);

      List<Answer> answers =
          atOnce(List.of(new Errand(one, first, true), new Errand(other, second, true)));

      assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(201, 202);
    }
  }

  @Test
  @Order(3)
  @DisplayName(
      "A node that dies takes nothing along: both servers go on, what was answered is kept")
  void outlivesANode() {
    List<Burst.Submission> submissions =
        Burst.of(CROWD, one, CROWD / 4, () -> cluster.node(0).kill());

    Set<String> answered = new HashSet<>();
    for (Burst.Submission submission : submissions) {
      Burst.Submission again = submission.again(other);
      assertThat(again.isFiled()).as(again.answer().orElseThrow().text()).isTrue();
      if (submission.isFiled()) {
        assertThat(again.filingNo()).isEqualTo(submission.filingNo());
      }
      answered.add(again.filingNo());
    }

    assertThat(answered).hasSize(CROWD);
    assertThat(Books.filingNumbers(other)).containsAll(answered).doesNotHaveDuplicates();
    assertThat(Books.filedUnits(other)).doesNotHaveDuplicates();
    assertThat(one.api().submit(Forms.ip()).status()).isEqualTo(201);
    assertThat(other.api().submit(Forms.ip()).status()).isEqualTo(201);
    assertThat(other.verifyAudit().printed()).contains("INTACT");
  }

  private static Product side(int n) {
    return n % 2 == 0 ? one : other;
  }

  /**
   * A form to be handed in.
   *
   * @param keyed whether under a key of its own
   */
  private record Errand(Product at, ObjectNode form, boolean keyed) {

    Answer run() {
      return keyed
          ? at.api().submit(form)
          : at.api()
              .send(
                  at.api()
                      .request("applications")
                      .header("Content-Type", "application/json")
                      .POST(BodyPublishers.ofString(form.toString()))
                      .build());
    }
  }

  private static List<Answer> atOnce(List<Errand> errands) {
    ExecutorService people = Executors.newFixedThreadPool(AT_ONCE);
    try {
      List<CompletableFuture<Answer>> answers = new ArrayList<>();
      errands.forEach(e -> answers.add(CompletableFuture.supplyAsync(e::run, people)));
      return answers.stream().map(CompletableFuture::join).toList();
    } finally {
      people.shutdown();
    }
  }
}
