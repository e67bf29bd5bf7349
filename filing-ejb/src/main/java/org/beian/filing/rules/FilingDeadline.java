package org.beian.filing.rules;

import java.time.LocalDate;

/**
 * The filing deadline of Order 33, Art. 12, worked out.
 *
 * @param connectedOn day of formal connection (正式联通之日), not counted itself
 * @param thirtiethDay the thirtieth day after it
 * @param lastDay the last day to file: the thirtieth day, or the next working day after it
 * @param daysLate days from the last day to the day of submission, zero when in time
 * @param certain false when the calendar has no holidays for that year on record yet
 */
public record FilingDeadline(
    LocalDate connectedOn,
    LocalDate thirtiethDay,
    LocalDate lastDay,
    long daysLate,
    boolean certain) {}
