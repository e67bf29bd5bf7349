package org.beian.filing.sampling;

/** How many cases of an authority were drawn since some day, and what was found. */
public record CheckCounts(long waiting, long inOrder, long faults) {

  public long drawn() {
    return waiting + inOrder + faults;
  }

  public long done() {
    return inOrder + faults;
  }
}
