package org.beian.filing.rules;

import org.beian.directory.authority.AuthorityCode;
import org.beian.directory.organisation.CreditCode;
import org.beian.filing.form.FilingForm;
import org.beian.filing.form.FilingTrack;

/**
 * What could be read of a form, whatever was decided on it; null for what could not.
 *
 * @param authority the chosen authority, if it is on record
 * @param deadline worked out if the form names a readable day of connection and an authority
 * @param form the form, normalised
 */
public record Gist(
    FilingTrack track,
    AuthorityCode authority,
    CreditCode creditCode,
    String unitName,
    FilingDeadline deadline,
    FilingForm form) {}
