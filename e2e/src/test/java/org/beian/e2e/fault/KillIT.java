package org.beian.e2e.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.beian.e2e.Books;
import org.beian.e2e.fault.Burst.Submission;
import org.beian.e2e.product.Answer;
import org.beian.e2e.product.Product;
import org.beian.e2e.sample.Forms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KillIT {

  private static final int CROWD = 200;
  private static final int FILED_BEFORE = 20;

  private final Product product = Product.shared();

  /** A server that has filed before answers a crowd from the first moment. */
  @BeforeEach
  void fileSomething() {
    assertThat(product.api().submit(Forms.ip()).status()).isEqualTo(201);
  }

  @Test
  void everyAnsweredFilingOutlivesAKilledServerExactlyOnce() {
    List<Submission> burst = Burst.of(CROWD, product, FILED_BEFORE, product::killServer);
    product.start();

    assertThat(burst.stream().filter(Submission::isFiled)).hasSizeBetween(1, CROWD - 1);
    requireEachOnce(burst);
  }

  @Test
  void everyAnsweredFilingOutlivesAKilledDatabaseExactlyOnce() {
    long server = product.process().pid();

    List<Submission> burst = Burst.of(CROWD, product, FILED_BEFORE, product::killDatabase);
    product.startDatabase();

    assertThat(burst.stream().filter(Submission::isFiled)).hasSizeBetween(1, CROWD - 1);
    assertThat(burst).allSatisfy(s -> assertThat(s.answer().orElseThrow().status()).isIn(201, 503));
    requireEachOnce(burst);
    assertThat(product.process().pid()).isEqualTo(server);
  }

  /** Hands everything in again: whoever had a number keeps it, the others get theirs now. */
  private void requireEachOnce(List<Submission> burst) {
    List<Submission> again = burst.stream().map(s -> s.again(product)).toList();

    assertThat(again).allSatisfy(s -> assertThat(s.answer().map(Answer::status)).contains(201));
    for (int i = 0; i < burst.size(); i++) {
      if (burst.get(i).isFiled()) {
        assertThat(again.get(i).filingNo()).isEqualTo(burst.get(i).filingNo());
      }
    }
    assertThat(again).extracting(Submission::filingNo).doesNotHaveDuplicates();
    List<String> units = burst.stream().map(Submission::unitCode).toList();
    assertThat(Books.filedUnits(product)).filteredOn(units::contains).hasSize(CROWD);
    assertThat(Books.filingNumbers(product)).doesNotHaveDuplicates();
  }
}
