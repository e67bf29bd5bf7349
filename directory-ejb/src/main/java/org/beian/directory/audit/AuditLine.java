package org.beian.directory.audit;

import java.time.Instant;

/**
 * An entry of the audit log as it is read.
 *
 * @param chain the chain it hangs on
 * @param position its place there, from 1
 */
public record AuditLine(
    Instant at,
    String actor,
    String act,
    String subject,
    String outcome,
    int chain,
    long position) {}
