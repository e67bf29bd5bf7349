package org.beian.e2e.fault;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Supplier;
import org.beian.e2e.Books;
import org.beian.e2e.product.Answer;
import org.beian.e2e.product.Product;
import org.beian.e2e.sample.Forms;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RepeatsIT {

  private static final int CROWD = 50;

  private final Product product = Product.shared();

  @Test
  @DisplayName("IN5: fifty repeats of one key at once make one record")
  void fiftyRepeatsAtOnceMakeOneRecord() {
    int before = Books.filingNumbers(product).size();

    List<Answer> answers = Burst.ofTheSame(CROWD, product);

    assertThat(answers).extracting(Answer::status).isSubsetOf(201, 409);
    assertThat(answers)
        .filteredOn(a -> a.status() == 201)
        .extracting(Answer::text)
        .hasSizeGreaterThan(0);
    assertThat(answers.stream().filter(a -> a.status() == 201).map(Answer::text).distinct())
        .hasSize(1);
    assertThat(Books.filingNumbers(product)).hasSize(before + 1);
  }

  @Test
  @DisplayName("IN5: a repeat while the first still runs is told so with 409")
  void tellsARepeatThatTheFirstStillRuns() throws SQLException {
    ObjectNode form = Forms.ip();
    String key = "key-" + form.at("/unit/uscc").asText();
    Answer first = product.api().submit(form, key);

    Answer repeat = whileKeysAreHeld(() -> product.api().submit(form, key));

    assertThat(first.status()).isEqualTo(201);
    assertThat(repeat.status()).isEqualTo(409);
    assertThat(repeat.mediaType()).isEqualTo("application/problem+json");
    assertThat(product.api().submit(form, key).text()).isEqualTo(first.text());
  }

  @Test
  @DisplayName("IN5: the same key with another body is refused with 422")
  void refusesAnotherBodyUnderTheSameKey() {
    ObjectNode form = Forms.ip();
    Answer first = product.api().submit(form, "key-" + form.at("/unit/uscc").asText());
    Forms.set(form, "/unit/unitName", "巴州另一某某有限公司");

    Answer second = product.api().submit(form, "key-" + form.at("/unit/uscc").asText());

    assertThat(first.status()).isEqualTo(201);
    assertThat(second.status()).isEqualTo(422);
    assertThat(second.mediaType()).isEqualTo("application/problem+json");
  }

  /** Holds every key as a submission does that is not finished. */
  private Answer whileKeysAreHeld(Supplier<Answer> act) throws SQLException {
    try (Connection holder = product.jdbc();
        Statement lock = holder.createStatement()) {
      holder.setAutoCommit(false);
      lock.execute("SELECT key_hash FROM idempotency_key FOR UPDATE");
      Answer answer = act.get();
      holder.rollback();
      return answer;
    }
  }
}
