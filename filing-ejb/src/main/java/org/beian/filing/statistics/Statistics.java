package org.beian.filing.statistics;

import java.util.Map;
import org.beian.directory.authority.AuthorityCode;

/**
 * Figures of a period.
 *
 * @param all of all authorities asked for, and of applications that name none
 * @param byAuthority of each authority with figures
 */
public record Statistics(Period period, Figures all, Map<AuthorityCode, Figures> byAuthority) {

  private static final Figures NONE = new Figures();

  public Statistics {
    byAuthority = Map.copyOf(byAuthority);
  }

  /** The figures of an authority, all zero where it has none. */
  public Figures of(AuthorityCode authority) {
    return byAuthority.getOrDefault(authority, NONE);
  }
}
