package org.beian.e2e.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.beian.e2e.Books;
import org.beian.e2e.product.Answer;
import org.beian.e2e.product.MariaDb;
import org.beian.e2e.product.Product;
import org.beian.e2e.sample.Forms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TwoServersIT {

  private final MariaDb database = MariaDb.start("two-servers-database");
  private final Product one = Product.on(database, "two-servers-one");
  private final Product other = Product.on(database, "two-servers-other");

  @AfterEach
  void stop() {
    one.stop();
    other.stop();
    database.kill();
  }

  @Test
  void comeUpTogetherOnOneEmptyDatabaseAndShareTheWork() {
    one.begin();
    other.begin();
    one.awaitReady();
    other.awaitReady();

    assertThat(Books.list(one, "SELECT script FROM schema_history WHERE success = 1"))
        .isNotEmpty()
        .doesNotHaveDuplicates();
    assertThat(Books.list(one, "SELECT script FROM schema_history WHERE success = 0")).isEmpty();
    Answer here = one.api().submit(Forms.ip());
    Answer there = other.api().submit(Forms.ip());
    assertThat(List.of(here.status(), there.status())).containsOnly(201);
    assertThat(here.text("/filingNo")).isNotEqualTo(there.text("/filingNo"));
    assertThat(
            other
                .api()
                .get("progress/" + here.text("/filingNo") + "?code=" + here.text("/queryCode"))
                .text("/state"))
        .isEqualTo("FILED");
  }
}
