package org.beian.directory.holiday;

/**
 * A notice to be put on record.
 *
 * @param national true for the State Council's, false for that of Xinjiang
 * @param source the notice's number or title, at most 200 characters
 * @param text the file: iCalendar, or lines of date, kind, Chinese and English name with commas
 */
public record HolidayNotice(boolean national, int year, String source, String text) {

  static final int LONGEST_SOURCE = 200;

  public HolidayNotice {
    source = source.strip();
  }

  String place() {
    return national ? "CN" : "XINJIANG";
  }

  String scope() {
    return national ? "NATION" : "REGION";
  }
}
