package org.beian.filing.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.beian.filing.event.EventJson;
import org.beian.filing.webhook.Deliveries.Task;

/**
 * Goes round with what is due. No transaction is open while a receiver is spoken to; a receiver
 * that fails rests until the next round, so that it holds up nobody else.
 *
 * <p>A delivery is claimed, sent and settled. If this server dies between the last two it is sent
 * again, with the same {@code webhook-id}.
 */
@ApplicationScoped
class Messenger {

  @Inject Deliveries deliveries;
  @Inject Courier courier;

  /**
   * Counts what happened and sends what is due.
   *
   * @return how many were tried
   */
  int round(int most) {
    fanOut();
    Set<Long> resting = new HashSet<>(deliveries.paused());
    int tried = 0;
    while (tried < most) {
      Optional<Task> task = deliveries.claim(resting);
      if (task.isEmpty()) {
        break;
      }
      if (!send(task.get())) {
        resting.add(task.get().claimed().webhook());
      }
      tried++;
    }
    return tried;
  }

  /** Counts what happened, and puts it in the queues of those who want it. */
  void fanOut() {
    boolean more = deliveries.count();
    while (more) {
      more = deliveries.count();
    }
    for (long webhook : deliveries.hungry()) {
      boolean goesOn = deliveries.fill(webhook);
      while (goesOn) {
        goesOn = deliveries.fill(webhook);
      }
    }
  }

  private boolean send(Task task) {
    if (task.hook() == null || task.event() == null) {
      deliveries.giveUp(task.claimed());
      return true;
    }
    Courier.Outcome outcome =
        courier.post(
            task.hook(), EventJson.idOf(task.event()), EventJson.of(task.event()).toString());
    deliveries.settle(task.claimed(), outcome);
    return outcome.isTaken();
  }
}
