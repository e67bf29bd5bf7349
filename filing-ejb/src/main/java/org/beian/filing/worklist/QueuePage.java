package org.beian.filing.worklist;

import java.util.List;
import org.beian.filing.queue.QueuePlace;

/**
 * A page of the queue.
 *
 * @param next where the next page begins, null after the last one
 */
public record QueuePage(List<QueueRow> rows, QueuePlace next) {

  public QueuePage {
    rows = List.copyOf(rows);
  }
}
