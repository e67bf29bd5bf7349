package org.beian.filing.registry;

import java.time.Instant;

/**
 * How a filing stands now.
 *
 * @param fingerprint changes with anything that papers tell of the filing
 */
public record FilingStanding(
    FilingStatus status, String unitCode, Instant filedAt, String fingerprint) {}
