package org.beian.filing.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.beian.directory.client.KnownClient;
import org.beian.directory.client.Scope;
import org.beian.directory.organisation.CreditCode;
import org.beian.filing.persistence.TestDatabase;
import org.beian.filing.webhook.WebhookDesk.Made;
import org.junit.jupiter.api.Test;

/** Programs of one account that make webhooks in the same instant. */
class MostWebhooksTest {

  private static final TestDatabase DATABASE = TestDatabase.named("most_webhooks");
  private static final String UNIT = "91652827MAXXXXX66P";

  @Test
  void makesTenForAnAccountHoweverManyAreAskedForAtOnce() throws Exception {
    KnownClient by = program();
    int atOnce = 20;
    CyclicBarrier together = new CyclicBarrier(atOnce);
    ExecutorService programs = Executors.newFixedThreadPool(atOnce);
    try {
      List<Future<Made>> asked = new ArrayList<>();
      for (int i = 0; i < atOnce; i++) {
        asked.add(
            programs.submit(
                () ->
                    DATABASE.at(
                        Clock.systemUTC(),
                        beans -> {
                          meet(together);
                          return beans
                              .get(WebhookDesk.class)
                              .make(by, "https://a.example/", List.of(), null);
                        })));
      }
      List<Set<WebhookFault>> faults = new ArrayList<>();
      for (Future<Made> one : asked) {
        faults.add(one.get().faults());
      }
      assertThat(faults).filteredOn(Set::isEmpty).hasSize(10);
      assertThat(faults).filteredOn(Set.of(WebhookFault.TOO_MANY)::equals).hasSize(10);
    } finally {
      programs.shutdownNow();
    }
  }

  private static void meet(CyclicBarrier together) {
    try {
      together.await();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static KnownClient program() {
    DATABASE.inTransaction(
        entities ->
            entities
                .createNativeQuery(
                    "INSERT INTO account (id, unit, unit_name, opened_at) VALUES (1, ?1, '甲公司',"
                        + " NOW(6))")
                .setParameter(1, UNIT)
                .executeUpdate());
    return new KnownClient(
        1, "fc-1", 1, new CreditCode(UNIT), "甲公司", Set.of(Scope.WEBHOOKS), false);
  }
}
