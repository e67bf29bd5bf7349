package org.beian.filing.queue;

/** How many cases wait at an authority. A number at the limit of counting stands for more. */
public record QueueCounts(long all, long soon, long overdue, long mine) {

  /** Nobody counts further. */
  public static final int LIMIT = 1_000;
}
