package org.beian.filing.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.beian.directory.client.ClientDoor;
import org.beian.directory.client.KnownClient;
import org.beian.filing.event.EventCounter;
import org.beian.filing.event.EventFeed;
import org.beian.filing.event.EventView;
import org.beian.filing.webhook.Courier.Outcome;
import org.beian.filing.webhook.DeliveryTable.Claimed;

/** The queue of deliveries; each method is a transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class Deliveries {

  /** How long a delivery is tried. */
  static final Duration PATIENCE = Duration.ofDays(3);

  private static final Duration CLAIM = Duration.ofMinutes(1);
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(10);
  private static final Duration LONGEST_PAUSE = Duration.ofHours(6);
  private static final int MOST_DOUBLED = 12;
  private static final Duration LIFE = Duration.ofDays(30);

  @Inject EventCounter counter;
  @Inject EventFeed feed;
  @Inject DeliveryTable table;
  @Inject DeliveryQueue queue;
  @Inject WebhookTable hooks;
  @Inject ClientDoor door;
  @Inject Clock clock;

  /**
   * What is to be sent now.
   *
   * @param hook null if its client is out: then nothing is sent
   */
  record Task(Claimed claimed, Webhook hook, EventView event) {}

  /** Counts new events; whether there may be more. */
  boolean count() {
    return counter.count().isFull();
  }

  /** Webhooks whose feed has more than was put in their queues. */
  List<Long> hungry() {
    return queue.hungry();
  }

  /** Puts the next events of its feed in the queue of a webhook; whether it can go on at once. */
  boolean fill(long webhook) {
    return queue.fill(webhook, now());
  }

  /** Webhooks that nothing is sent to until they go on. */
  Set<Long> paused() {
    return hooks.paused();
  }

  Optional<Webhook> own(KnownClient by, long id) {
    return hooks.isOwn(by, id) ? hooks.find(id, now()) : Optional.empty();
  }

  Optional<Task> claim(Set<Long> resting) {
    Instant now = now();
    return table.claim(resting, now, now.plus(CLAIM)).map(claimed -> task(claimed, now));
  }

  private Task task(Claimed claimed, Instant now) {
    Webhook hook =
        hooks
            .find(claimed.webhook(), now)
            .filter(found -> found.clientId().isEmpty() || door.isInForce(found.clientId()))
            .orElse(null);
    return new Task(claimed, hook, feed.find(claimed.position()).orElse(null));
  }

  /** It was taken, or is tried again later, or has been tried long enough. */
  void settle(Claimed claimed, Outcome outcome) {
    Instant now = now();
    Instant next = now.plus(pause(claimed.tries()));
    if (outcome.isTaken()) {
      table.settle(claimed, DeliveryState.DONE, now, now, outcome);
    } else if (next.isAfter(claimed.since().plus(PATIENCE))) {
      table.settle(claimed, DeliveryState.DEAD, now, now, outcome);
    } else {
      table.settle(claimed, DeliveryState.PENDING, next, now, outcome);
    }
  }

  /** It is given up: nobody is there to take it. */
  void giveUp(Claimed claimed) {
    Instant now = now();
    table.settle(claimed, DeliveryState.DEAD, now, now, new Outcome(0, "ClientNotInForce"));
  }

  /** Forgets some deliveries that were settled a month ago; whether there may be more. */
  boolean forgetDeliveries() {
    return table.forgetBefore(now().minus(LIFE)) > 0;
  }

  /** Forgets some events that are too old; whether there may be more. */
  boolean forgetEvents() {
    return feed.forget() > 0;
  }

  /** Ten seconds, then twice as long each time, at most six hours. */
  static Duration pause(int tries) {
    Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(tries - 1, MOST_DOUBLED));
    return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
