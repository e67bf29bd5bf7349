package org.beian.filing.statistics;

import java.time.YearMonth;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import org.beian.directory.authority.AuthorityCode;

/**
 * Figures of a period.
 *
 * @param all of all authorities asked for, and of applications that name none
 * @param byAuthority of each authority with figures
 * @param byMonth of each month of the period, as far as it belongs to the period, in order
 */
public record Statistics(
    Period period,
    Figures all,
    Map<AuthorityCode, Figures> byAuthority,
    SortedMap<YearMonth, Figures> byMonth) {

  private static final Figures NONE = new Figures();

  public Statistics {
    byAuthority = Map.copyOf(byAuthority);
    byMonth = Collections.unmodifiableSortedMap(byMonth);
  }

  /** The figures of an authority, all zero where it has none. */
  public Figures of(AuthorityCode authority) {
    return byAuthority.getOrDefault(authority, NONE);
  }
}
