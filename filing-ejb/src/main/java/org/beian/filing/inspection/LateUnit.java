package org.beian.filing.inspection;

import java.time.LocalDate;

/**
 * A unit that is late.
 *
 * @param id of the filing or application, where a page ends
 * @param number of the filing or application
 * @param due the day by which it should have been done
 * @param daysLate how many days after that, by today or by the day it was done
 */
public record LateUnit(long id, String number, String unitName, LocalDate due, long daysLate) {}
