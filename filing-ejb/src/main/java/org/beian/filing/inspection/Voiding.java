package org.beian.filing.inspection;

import java.time.Instant;
import org.beian.directory.authority.AuthorityCode;
import org.beian.filing.registry.FilingNumber;

/**
 * A voiding of a filing, asked for or done.
 *
 * @param reasons in words, as the unit is told them
 * @param askedBy as the audit log names actors
 * @param decidedBy null while it is asked for
 * @param decidedAt null while it is asked for
 */
public record Voiding(
    long id,
    FilingNumber filing,
    AuthorityCode authority,
    String unitName,
    String reasons,
    VoidingState state,
    String askedBy,
    Instant askedAt,
    String decidedBy,
    Instant decidedAt) {}
