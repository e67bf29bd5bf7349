package org.beian.directory.calendar;

/** The two halves of the year that office hours know (guide item 20: 冬, 夏). */
public enum Season {
  SUMMER,
  WINTER
}
