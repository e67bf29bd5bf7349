package org.beian.directory.holiday;

import java.time.LocalDate;

/**
 * A day that a notice arranges.
 *
 * @param working true for a day worked in exchange, false for a day off
 * @param nameZh such as 国庆节 or 国庆节调休上班日
 */
public record HolidayDay(LocalDate day, boolean working, String nameZh, String nameEn) {}
