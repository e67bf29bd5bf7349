package org.beian.filing.search;

import java.time.Instant;
import java.time.LocalDate;
import org.beian.directory.authority.AuthorityCode;
import org.beian.filing.form.ConnectionRole;
import org.beian.filing.form.FilingTrack;
import org.beian.filing.registry.FilingNumber;
import org.beian.filing.registry.FilingStatus;

/**
 * A filing that was found; nothing of it names a person.
 *
 * @param id grows with time; where a page ends
 * @param confirmDue the day of the next re-confirmation
 */
public record FoundFiling(
    long id,
    FilingNumber number,
    FilingStatus status,
    FilingTrack track,
    AuthorityCode authority,
    String unitCode,
    String unitName,
    String division,
    ConnectionRole role,
    LocalDate connectedOn,
    Instant filedAt,
    LocalDate confirmDue) {}
