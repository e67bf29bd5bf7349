package org.beian.filing.retention;

import java.time.Instant;

/**
 * Something that was deleted.
 *
 * @param number of the application or complaint; nothing else is left of it
 * @param dated when it came
 * @param days how long such things were kept then
 */
public record DeletionView(
    RetentionKind kind, String number, Instant dated, int days, Instant deletedAt) {}
