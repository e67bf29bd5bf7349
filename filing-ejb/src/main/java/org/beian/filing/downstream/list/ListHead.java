package org.beian.filing.downstream.list;

import java.time.Instant;

/**
 * The list of a filing that is in effect.
 *
 * @param listId null before the first report
 * @param units how many rows it has
 * @param reportedAt when a report took effect last, null before the first one
 * @param lastJob the report that did, null before the first one
 */
public record ListHead(String filing, Long listId, int units, Instant reportedAt, Long lastJob) {

  private static final long NO_LIST = 0;

  /** The list's id; where there is none an id that no row has. */
  public long idOrNone() {
    return listId == null ? NO_LIST : listId;
  }
}
