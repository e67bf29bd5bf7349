package org.beian.filing.notice;

import java.time.Instant;
import org.beian.directory.authority.AuthorityCode;

/**
 * What anybody who has an issued paper may know of it: no persons, nothing of the form.
 *
 * @param number of the filing, or of the application where there is none
 * @param authority null where the form named none; so is the name
 */
public record VerifiedPaper(
    VerificationCode code,
    DocumentKind kind,
    Verdict verdict,
    String number,
    AuthorityCode authority,
    String unitName,
    Instant issuedAt) {}
