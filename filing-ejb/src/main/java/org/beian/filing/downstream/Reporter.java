package org.beian.filing.downstream;

import org.beian.filing.registry.FilingNumber;

/**
 * Who reports, and for which filing.
 *
 * @param mayReport whether new reports are taken: the filing stands and is of a connection
 */
public record Reporter(FilingNumber filing, String unitName, boolean mayReport) {}
