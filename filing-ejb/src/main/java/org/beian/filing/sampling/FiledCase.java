package org.beian.filing.sampling;

import java.time.Instant;
import org.beian.directory.authority.AuthorityCode;
import org.beian.filing.form.ApplicationKind;

/**
 * A case that the machine filed.
 *
 * @param filingNo the filing that it led to or changed
 */
public record FiledCase(
    String applicationNo,
    String filingNo,
    AuthorityCode authority,
    ApplicationKind kind,
    String unitName,
    Instant filedAt) {}
