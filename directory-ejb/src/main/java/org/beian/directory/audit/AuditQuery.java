package org.beian.directory.audit;

import java.time.Instant;

/**
 * Which entries are wanted; null asks for nothing. One of actor, act and subject is looked up, the
 * others are compared.
 *
 * @param from the first moment
 * @param before the moment after the last
 * @param actor as the log names them
 * @param act such as {@code personal.look}
 * @param subject what the subject begins with
 */
public record AuditQuery(Instant from, Instant before, String actor, String act, String subject) {}
