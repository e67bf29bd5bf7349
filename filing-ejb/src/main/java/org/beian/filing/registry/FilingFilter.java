package org.beian.filing.registry;

import org.beian.directory.authority.AuthorityCode;
import org.beian.filing.form.FilingTrack;

/**
 * Which filings of an account are wanted; null members let all through.
 *
 * @param after number of the last filing of the page before, null for the first page
 * @param limit how many at most
 */
public record FilingFilter(
    FilingStatus status, FilingTrack track, AuthorityCode authority, String after, int limit) {}
