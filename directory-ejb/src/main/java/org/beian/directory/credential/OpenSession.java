package org.beian.directory.credential;

import java.time.Instant;

/**
 * A session that somebody may end from elsewhere.
 *
 * @param id names it, and opens nothing
 * @param seenAt when something was asked last, to the minute
 * @param present whether it is the asker's own
 */
public record OpenSession(String id, Instant openedAt, Instant seenAt, boolean present) {}
