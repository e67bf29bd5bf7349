package org.beian.filing.worklist;

import java.util.List;
import org.beian.filing.queue.Urgency;
import org.beian.filing.queue.WaitingCase;

/**
 * A row of the queue.
 *
 * @param holder who has it in hand, as colleagues know them; null if nobody
 * @param mine whether that is the asker
 * @param labels that clerks put on it
 */
public record QueueRow(
    WaitingCase waiting, Urgency urgency, String holder, boolean mine, List<String> labels) {

  /** The same with labels; null for none. */
  QueueRow with(List<String> some) {
    return new QueueRow(waiting, urgency, holder, mine, some == null ? List.of() : some);
  }
}
