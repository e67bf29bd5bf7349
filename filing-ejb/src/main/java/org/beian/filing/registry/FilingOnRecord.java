package org.beian.filing.registry;

import java.time.LocalDate;
import org.beian.filing.form.ConnectionRole;
import org.beian.filing.network.IpRange;

/**
 * An effective filing that holds something which was asked for.
 *
 * @param unitCode credit code of the unit, or its old organisation code
 * @param range the range that was found, null when the filing was found by its domain
 */
public record FilingOnRecord(
    FilingNumber number,
    String unitCode,
    ConnectionRole role,
    LocalDate connectedOn,
    IpRange range) {}
