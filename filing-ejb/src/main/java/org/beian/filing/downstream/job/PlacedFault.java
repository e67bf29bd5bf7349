package org.beian.filing.downstream.job;

import org.beian.filing.downstream.row.RowFault;

/**
 * A fault in the list of a report's faults.
 *
 * @param ordinal its place among those of its row
 */
public record PlacedFault(RowFault fault, int ordinal) {}
