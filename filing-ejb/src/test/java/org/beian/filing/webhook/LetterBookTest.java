package org.beian.filing.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Map;
import org.beian.filing.persistence.Sql;
import org.beian.filing.persistence.TestDatabase;
import org.junit.jupiter.api.Test;

class LetterBookTest {

  private static final TestDatabase DATABASE = TestDatabase.named("letter_book");

  @Test
  void countsNoFurtherThanAPageShows() {
    run(
        "INSERT INTO webhook (id, account_id, sandbox, client_id, url, types, algorithm, secret,"
            + " made_at, carried) VALUES (1, 1, FALSE, '', 'https://a.example/', '',"
            + " 'HMAC_SHA256', '', NOW(6), 0), (2, 1, FALSE, '', 'https://b.example/', '',"
            + " 'HMAC_SHA256', '', NOW(6), 0)");
    deliver(1, DeliveryState.DONE, 1, 150);
    deliver(1, DeliveryState.DEAD, 151, 249);
    deliver(2, DeliveryState.PENDING, 1, 7);

    assertThat(counts(1)).isEqualTo(Map.of(DeliveryState.DONE, 100, DeliveryState.DEAD, 99));
    assertThat(counts(2)).isEqualTo(Map.of(DeliveryState.PENDING, 7));
  }

  private static Map<DeliveryState, Integer> counts(long webhook) {
    return DATABASE.at(Clock.systemUTC(), beans -> beans.get(LetterBook.class).counts(webhook));
  }

  private static void deliver(long webhook, DeliveryState state, int from, int to) {
    run(
        "INSERT INTO webhook_delivery (webhook, position, subject, state, tries, since, due_at)"
            + " SELECT %d, seq, seq, '%s', 0, NOW(6), NOW(6) FROM seq_%d_to_%d"
                .formatted(webhook, state, from, to));
  }

  private static void run(String sql) {
    DATABASE.inTransaction(entities -> Sql.run(entities, sql, s -> s.executeUpdate()));
  }
}
