package org.beian.filing.downstream;

import java.time.Instant;
import java.time.LocalDate;
import org.beian.directory.authority.AuthorityCode;
import org.beian.filing.registry.FilingNumber;

/**
 * A provider whose report is overdue.
 *
 * @param lastReport null if there was none yet
 * @param dueOn the last day on which the report would have been in time
 * @param daysLate how many days after that, by today
 */
public record OverdueReport(
    FilingNumber filing,
    AuthorityCode authority,
    String unitCode,
    String unitName,
    Instant lastReport,
    LocalDate dueOn,
    long daysLate) {}
