package org.beian.filing.search;

import java.util.List;

/**
 * Some of what was found, the newest first.
 *
 * @param next where the next page begins; null at the end. A page may hold fewer rows than asked
 *     for, even none, and still have a next one: it has then looked through as much as one page may
 * @param position of the end of this page in the time that is searched, from 0 to 1
 */
public record SearchPage(List<FoundFiling> rows, Long next, double position) {

  public SearchPage {
    rows = List.copyOf(rows);
  }
}
