package org.beian.directory.calendar;

import java.time.Instant;
import java.time.LocalTime;

/**
 * Whether an authority's office is open at a moment, and why.
 *
 * @param from begin of the present interval in Beijing time, null when closed
 * @param to end of the present interval in Beijing time, null when closed
 * @param nextChange when it closes, or opens next
 * @param reason the day and what makes it a working day or a day off
 * @param certain false when holidays of a year that matters here are not on record, or their notice
 *     could not be verified
 */
public record OfficeStatus(
    boolean open,
    Season season,
    LocalTime from,
    LocalTime to,
    Instant nextChange,
    boolean workingDay,
    DayView reason,
    boolean certain) {}
