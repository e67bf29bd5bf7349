package org.beian.filing.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.beian.directory.client.KnownClient;
import org.beian.directory.client.Scope;
import org.beian.directory.organisation.CreditCode;
import org.beian.directory.persistence.MovableClock;
import org.beian.filing.event.EventFeed;
import org.beian.filing.event.EventLog;
import org.beian.filing.event.EventType;
import org.beian.filing.event.NewEvent;
import org.beian.filing.persistence.TestDatabase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DeliveryQueueTest {

  private static final TestDatabase DATABASE = TestDatabase.named("queues");
  private static final MovableClock CLOCK = new MovableClock("2026-11-24T02:00:00Z");
  private static final long ACCOUNT = 1;
  private static final int MANY = 2 * DeliveryQueue.ROOM;

  private final KnownClient by =
      new KnownClient(
          0,
          "",
          ACCOUNT,
          new CreditCode("91652827MAXXXXX66P"),
          "甲公司",
          Set.of(Scope.WEBHOOKS),
          false);

  @Test
  @DisplayName("IN8: the queue is as long as it may be, and in the end carries all the feed has")
  void fillsTheQueueBitByBit() {
    DATABASE.at(
        CLOCK,
        beans ->
            beans
                .get(WebhookDesk.class)
                .make(by, "https://a.example/", List.of("filing.filed", "filing.changed"), null));
    DATABASE.at(
        CLOCK,
        beans -> {
          for (int i = 0; i < MANY; i++) {
            EventType type = i % 3 == 0 ? EventType.CANCELLED : EventType.FILED;
            beans.get(EventLog.class).enter(NewEvent.of(ACCOUNT, type, null, "F" + i));
          }
          return null;
        });

    fanOut();

    assertThat(deliveries("PENDING")).hasSize(DeliveryQueue.ROOM);
    fanOut();
    assertThat(deliveries("PENDING")).as("no more than that").hasSize(DeliveryQueue.ROOM);
    DATABASE.inTransaction(
        entities ->
            entities
                .createNativeQuery("UPDATE webhook_delivery SET state = 'DONE'")
                .executeUpdate());
    fanOut();
    List<String> wanted =
        DATABASE.at(CLOCK, beans -> beans.get(EventFeed.class).page(by, 0, MANY)).stream()
            .filter(event -> event.type() == EventType.FILED)
            .map(event -> Long.toString(event.position()))
            .toList();
    assertThat(deliveries("%")).containsExactlyElementsOf(wanted);
  }

  private static void fanOut() {
    DATABASE.at(
        CLOCK,
        beans -> {
          beans.get(Messenger.class).fanOut();
          return null;
        });
  }

  private static List<String> deliveries(String state) {
    return DATABASE.list(
        "SELECT position FROM webhook_delivery WHERE state LIKE '" + state + "' ORDER BY position");
  }
}
