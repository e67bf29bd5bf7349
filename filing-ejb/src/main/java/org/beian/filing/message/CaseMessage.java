package org.beian.filing.message;

import java.time.Instant;

/**
 * A message of a case, without the name of the clerk.
 *
 * @param readAt when the other side first saw it, null while it has not
 */
public record CaseMessage(
    long id, MessageSide side, String words, Instant sentAt, Instant readAt) {}
