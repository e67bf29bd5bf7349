package org.beian.filing.retention;

import java.time.Instant;
import org.beian.directory.authority.AuthorityCode;

/**
 * Something that must not be deleted, however old it grows.
 *
 * @param number of an application, a filing or a complaint; of a filing, all that is about it
 * @param heldBy as the audit log names actors
 */
public record Hold(
    long id,
    String number,
    AuthorityCode authority,
    String reason,
    String heldBy,
    Instant heldAt) {}
