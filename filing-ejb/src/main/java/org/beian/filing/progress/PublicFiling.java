package org.beian.filing.progress;

import java.time.Instant;
import org.beian.directory.authority.AuthorityCode;
import org.beian.filing.form.FilingTrack;
import org.beian.filing.registry.FilingNumber;
import org.beian.filing.registry.FilingStatus;

/**
 * What anybody who reads a filing number may know of it: not whose it is, since numbers can be
 * counted up.
 *
 * @param ofUnit whether it is the filing of the unit that was asked about; null if none was
 */
public record PublicFiling(
    FilingNumber number,
    FilingStatus status,
    FilingTrack track,
    AuthorityCode authority,
    Instant filedAt,
    Boolean ofUnit) {}
