package org.beian.filing.review;

import java.util.List;

/**
 * A part of what happened to a case and to its filing.
 *
 * @param lines the oldest first
 * @param earlier number of the case that the part before ends with, null if nothing is before
 */
public record HistoryPage(List<HistoryLine> lines, String earlier) {

  public HistoryPage {
    lines = List.copyOf(lines);
  }
}
