package org.beian.filing.search;

import java.time.LocalDate;
import org.beian.directory.authority.AuthorityCode;
import org.beian.filing.form.ConnectionRole;
import org.beian.filing.form.FilingTrack;
import org.beian.filing.registry.FilingStatus;

/**
 * What is known of the filings that are looked for; all that is given must hold, null gives
 * nothing.
 *
 * @param words a filing number, a credit code, a domain name, an IP address (which filing covers
 *     it), the telephone, identity number or e-mail address of a person, or else a part of the
 *     unit's name of two characters or more
 * @param filedFrom first day of filing, in Beijing
 * @param filedTo last day of filing
 */
public record SearchQuery(
    String words,
    AuthorityCode authority,
    FilingTrack track,
    ConnectionRole role,
    FilingStatus status,
    LocalDate filedFrom,
    LocalDate filedTo) {

  /** Everything on record. */
  public static final SearchQuery ALL = new SearchQuery(null, null, null, null, null, null, null);

  public SearchQuery {
    words = words == null || words.isBlank() ? null : words.strip();
  }

  /** The same, of one authority only. */
  public SearchQuery of(AuthorityCode one) {
    return new SearchQuery(words, one, track, role, status, filedFrom, filedTo);
  }
}
