package org.beian.directory.holiday;

/**
 * A year whose national days are all on record.
 *
 * @param source the notice
 */
public record HolidayYear(int year, String source) {}
