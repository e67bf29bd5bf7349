package org.beian.filing.review;

import org.beian.filing.queue.Urgency;
import org.beian.filing.queue.WaitingCase;

/**
 * A row of the queue.
 *
 * @param holder who has it in hand, as colleagues know them; null if nobody
 * @param mine whether that is the asker
 */
public record QueueRow(WaitingCase waiting, Urgency urgency, String holder, boolean mine) {}
